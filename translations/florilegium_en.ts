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
        <source>%n other file(s) could not be written, either.</source>
        <translation>
            <numerusform>%n other file could not be written, either.</numerusform>
            <numerusform>%n other files could not be written, either.</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n thing(s) restored.</source>
        <translation>
            <numerusform>%n thing restored.</numerusform>
            <numerusform>%n things restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) moved to the bin.</source>
        <translation>
            <numerusform>%n claim moved to the bin.</numerusform>
            <numerusform>%n claims moved to the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoftTexts</name>
    <message numerus="yes">
        <source>%n more line(s) were left out.</source>
        <translation>
            <numerusform>%n more line was left out.</numerusform>
            <numerusform>%n more lines were left out.</numerusform>
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
    <name>florilegium::ArticleTableModel</name>
    <message numerus="yes">
        <source>%1, %n article(s), folded</source>
        <comment>head of a group</comment>
        <translation>
            <numerusform>%1, %n article, folded</numerusform>
            <numerusform>%1, %n articles, folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <comment>head of a group</comment>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimPage</name>
    <message numerus="yes">
        <source>%n more claim(s) are near, but not shown</source>
        <translation>
            <numerusform>%n more claim is near, but not shown</numerusform>
            <numerusform>%n more claims are near, but not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>%n independent source</numerusform>
            <numerusform>%n independent sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::Codebooks</name>
    <message numerus="yes">
        <source>%n theme(s) came from the codebook.</source>
        <translation>
            <numerusform>%n theme came from the codebook.</numerusform>
            <numerusform>%n themes came from the codebook.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::Collecting</name>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>%n article put into “%1”.</numerusform>
            <numerusform>%n articles put into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into the collection.</source>
        <translation>
            <numerusform>%n article put into the collection.</numerusform>
            <numerusform>%n articles put into the collection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the collection.</source>
        <translation>
            <numerusform>%n article taken out of the collection.</numerusform>
            <numerusform>%n articles taken out of the collection.</numerusform>
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
    <name>florilegium::DuplicatesModel</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <comment>articles that are probably one</comment>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ElsewherePanel</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::FieldPopup</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a list that is told to screen readers</comment>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <name>florilegium::Ledgering</name>
    <message numerus="yes">
        <source>%n claim(s) changed.</source>
        <translation>
            <numerusform>%n claim changed.</numerusform>
            <numerusform>%n claims changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n claim(s): %1.</source>
        <translation>
            <numerusform>Status of %n claim: %1.</numerusform>
            <numerusform>Status of %n claims: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are one now: “%1”</source>
        <translation>
            <numerusform>%n claim is one now: “%1”</numerusform>
            <numerusform>%n claims are one now: “%1”</numerusform>
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
    <name>florilegium::ListMarking</name>
    <message numerus="yes">
        <source>%n highlight(s) made “%1”.</source>
        <translation>
            <numerusform>%n highlight made “%1”.</numerusform>
            <numerusform>%n highlights made “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken from %n highlight(s).</source>
        <translation>
            <numerusform>“%1” taken from %n highlight.</numerusform>
            <numerusform>“%1” taken from %n highlights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” given to %n highlight(s).</source>
        <translation>
            <numerusform>“%1” given to %n highlight.</numerusform>
            <numerusform>“%1” given to %n highlights.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A claim that %n highlight(s) state.</source>
        <translation>
            <numerusform>A claim that %n highlight states.</numerusform>
            <numerusform>A claim that %n highlights state.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are on the clipboard, as Markdown.</source>
        <translation>
            <numerusform>%n highlight is on the clipboard, as Markdown.</numerusform>
            <numerusform>%n highlights are on the clipboard, as Markdown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The link(s) to %n highlight(s) are on the clipboard.</source>
        <translation>
            <numerusform>The link to %n highlight is on the clipboard.</numerusform>
            <numerusform>The links to %n highlights are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written below %n note(s).</source>
        <translation>
            <numerusform>Written below %n note.</numerusform>
            <numerusform>Written below %n notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to the notes of %n highlight(s)</source>
        <translation>
            <numerusform>Add to the notes of %n highlight</numerusform>
            <numerusform>Add to the notes of %n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) bear on the claim now: %1.</source>
        <translation>
            <numerusform>%n highlight bears on the claim now: %1.</numerusform>
            <numerusform>%n highlights bear on the claim now: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are in %1</source>
        <translation>
            <numerusform>%n highlight is in %1</numerusform>
            <numerusform>%n highlights are in %1</numerusform>
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
    <message numerus="yes">
        <source>The same passage in %n other article(s)</source>
        <translation>
            <numerusform>The same passage in %n other article</numerusform>
            <numerusform>The same passage in %n other articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::MatchesPage</name>
    <message numerus="yes">
        <source>&amp;Mark %n passage(s)</source>
        <translation>
            <numerusform>&amp;Mark %n passage</numerusform>
            <numerusform>&amp;Mark %n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <comment>after “5 matches”</comment>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
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
    <name>florilegium::Shelving</name>
    <message numerus="yes">
        <source>%n article(s) moved to “%1”.</source>
        <translation>
            <numerusform>%n article moved to “%1”.</numerusform>
            <numerusform>%n articles moved to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::SplitPage</name>
    <message numerus="yes">
        <source>&amp;Deal out %n passage(s)</source>
        <translation>
            <numerusform>&amp;Deal out %n passage</numerusform>
            <numerusform>&amp;Deal out %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::StatusChooser</name>
    <message numerus="yes">
        <source>Status of %n claim(s)</source>
        <translation>
            <numerusform>Status of %n claim</numerusform>
            <numerusform>Status of %n claims</numerusform>
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
    <name>florilegium::ThemeHead</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <comment>after “12 passages”</comment>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without it</source>
        <translation>
            <numerusform>%n article without it</numerusform>
            <numerusform>%n articles without it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::Theming</name>
    <message numerus="yes">
        <source>%n passage(s) of “%1” were marked.</source>
        <translation>
            <numerusform>%n passage of “%1” was marked.</numerusform>
            <numerusform>%n passages of “%1” were marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1” were dealt out.</source>
        <translation>
            <numerusform>%n passage of “%1” was dealt out.</numerusform>
            <numerusform>%n passages of “%1” were dealt out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged into “%2”: %n passage(s).</source>
        <translation>
            <numerusform>“%1” was merged into “%2”: %n passage.</numerusform>
            <numerusform>“%1” was merged into “%2”: %n passages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n passage(s). Delete it, and…</source>
        <translation>
            <numerusform>“%1” has %n passage. Delete it, and…</numerusform>
            <numerusform>“%1” has %n passages. Delete it, and…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme “%1” was deleted; “%2” has its %n passage(s).</source>
        <translation>
            <numerusform>The theme “%1” was deleted; “%2” has its %n passage.</numerusform>
            <numerusform>The theme “%1” was deleted; “%2” has its %n passages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::Tidying</name>
    <message numerus="yes">
        <source>Erase %n thing(s) for good? Nothing brings them back, not even Undo.</source>
        <translation>
            <numerusform>Erase %n thing for good? Nothing brings it back, not even Undo.</numerusform>
            <numerusform>Erase %n things for good? Nothing brings them back, not even Undo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was erased from the library, but %n backup(s) could not be rewritten and still hold it until they are too old.</source>
        <translation>
            <numerusform>It was erased from the library, but %n backup could not be rewritten and still holds it until it is too old.</numerusform>
            <numerusform>It was erased from the library, but %n backups could not be rewritten and still hold it until they are too old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) erased for good: from the library, its index and its backups.</source>
        <translation>
            <numerusform>%n thing erased for good: from the library, its index and its backups.</numerusform>
            <numerusform>%n things erased for good: from the library, its index and its backups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken out of the bin.</source>
        <translation>
            <numerusform>%n thing taken out of the bin.</numerusform>
            <numerusform>%n things taken out of the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) merged into others</source>
        <translation>
            <numerusform>%n article merged into others</numerusform>
            <numerusform>%n articles merged into others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) came along.</source>
        <translation>
            <numerusform>%n highlight came along.</numerusform>
            <numerusform>%n highlights came along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is not found in the text that stays, and is kept as an orphan.</source>
        <translation>
            <numerusform>%n of them is not found in the text that stays, and is kept as an orphan.</numerusform>
            <numerusform>%n of them are not found in the text that stays, and are kept as orphans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::TogetherModel</name>
    <message numerus="yes">
        <source>%1: %n passage(s)</source>
        <comment>a theme, and how many passages have it too</comment>
        <translation>
            <numerusform>%1: %n passage</numerusform>
            <numerusform>%1: %n passages</numerusform>
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
