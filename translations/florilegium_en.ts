<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DocumentView</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Reading time of an article, in minutes, beside its author and date</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <source>%n highlight(s) moved to the bin.</source>
        <translation>
            <numerusform>%n highlight moved to the bin.</numerusform>
            <numerusform>%n highlights moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) restored.</source>
        <translation>
            <numerusform>%n highlight restored.</numerusform>
            <numerusform>%n highlights restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin.</source>
        <translation>
            <numerusform>%n article moved to the bin.</numerusform>
            <numerusform>%n articles moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored.</source>
        <translation>
            <numerusform>%n article restored.</numerusform>
            <numerusform>%n articles restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>reading time in hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimDelegate</name>
    <message numerus="yes">
        <source>%n passage(s) for it</source>
        <translation>
            <numerusform>%n passage for it</numerusform>
            <numerusform>%n passages for it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) against it</source>
        <translation>
            <numerusform>%n passage against it</numerusform>
            <numerusform>%n passages against it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ComparisonHead</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ComparisonPage</name>
    <message numerus="yes">
        <source>%n highlight(s) with other words now</source>
        <translation>
            <numerusform>%n highlight with other words now</numerusform>
            <numerusform>%n highlights with other words now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::DeskPanel</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::Gatherer</name>
    <message numerus="yes">
        <source>%n added</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n new version</numerusform>
            <numerusform>%n new versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::LeftOutPanel</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::MarginTexts</name>
    <message numerus="yes">
        <source>contradicts %n passage(s) in other articles</source>
        <translation>
            <numerusform>contradicts %n passage in other articles</numerusform>
            <numerusform>contradicts %n passages in other articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::PictureLoading</name>
    <message numerus="yes">
        <source>Stopped: %1 of %n picture(s) were loaded.</source>
        <translation>
            <numerusform>Stopped: %1 of %n picture was loaded.</numerusform>
            <numerusform>Stopped: %1 of %n pictures were loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%1 of %n picture could not be loaded.</numerusform>
            <numerusform>%1 of %n pictures could not be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article has %n picture(s) that lie on the network.</source>
        <translation>
            <numerusform>This article has a picture that lies on the network.</numerusform>
            <numerusform>This article has %n pictures that lie on the network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::Printing</name>
    <message numerus="yes">
        <source>%n page(s) are in %1</source>
        <comment>path of a file</comment>
        <translation>
            <numerusform>%n page is in %1</numerusform>
            <numerusform>%n pages are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of “%1” were sent to the printer.</source>
        <translation>
            <numerusform>%n page of “%1” was sent to the printer.</numerusform>
            <numerusform>%n pages of “%1” were sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::StatusKeeper</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::VersionBars</name>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>highlights</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>highlights</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <comment>highlights</comment>
        <translation>
            <numerusform>%n not found</numerusform>
            <numerusform>%n not found</numerusform>
        </translation>
    </message>
</context>
</TS>
