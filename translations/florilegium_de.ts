<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Export as Markdown…</source>
        <translation>Als Markdown &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>Artikel &amp;schließen</translation>
    </message>
    <message>
        <source>Move to the &amp;inbox</source>
        <translation>In den &amp;Eingang verschieben</translation>
    </message>
    <message>
        <source>Mark as in &amp;progress</source>
        <translation>Als &amp;angefangen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Als &amp;gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>A&amp;rchivieren</translation>
    </message>
    <message>
        <source>Move the article to the &amp;bin</source>
        <translation>Artikel in den &amp;Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the highlight as &amp;Markdown</source>
        <translation>Markierung als Markd&amp;own kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Delete the highlight</source>
        <translation>Markierung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Restore from the bin</source>
        <translation>Aus dem &amp;Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>M&amp;arkieren</translation>
    </message>
    <message>
        <source>Colour &amp;1</source>
        <translation>Farbe &amp;1</translation>
    </message>
    <message>
        <source>Colour &amp;2</source>
        <translation>Farbe &amp;2</translation>
    </message>
    <message>
        <source>Colour &amp;3</source>
        <translation>Farbe &amp;3</translation>
    </message>
    <message>
        <source>Colour &amp;4</source>
        <translation>Farbe &amp;4</translation>
    </message>
    <message>
        <source>Colour &amp;5</source>
        <translation>Farbe &amp;5</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;Behauptung</translation>
    </message>
    <message>
        <source>&amp;Theme…</source>
        <translation>&amp;Thema…</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Theme with key &amp;1</source>
        <translation>Thema mit Taste &amp;1</translation>
    </message>
    <message>
        <source>Theme with key &amp;2</source>
        <translation>Thema mit Taste &amp;2</translation>
    </message>
    <message>
        <source>Theme with key &amp;3</source>
        <translation>Thema mit Taste &amp;3</translation>
    </message>
    <message>
        <source>Theme with key &amp;4</source>
        <translation>Thema mit Taste &amp;4</translation>
    </message>
    <message>
        <source>Theme with key &amp;5</source>
        <translation>Thema mit Taste &amp;5</translation>
    </message>
    <message>
        <source>Theme with key &amp;6</source>
        <translation>Thema mit Taste &amp;6</translation>
    </message>
    <message>
        <source>Theme with key &amp;7</source>
        <translation>Thema mit Taste &amp;7</translation>
    </message>
    <message>
        <source>Theme with key &amp;8</source>
        <translation>Thema mit Taste &amp;8</translation>
    </message>
    <message>
        <source>Theme with key &amp;9</source>
        <translation>Thema mit Taste &amp;9</translation>
    </message>
    <message>
        <source>&amp;Asserted</source>
        <translation>&amp;Behauptet</translation>
    </message>
    <message>
        <source>A&amp;ttributed</source>
        <translation>Zu&amp;geschrieben</translation>
    </message>
    <message>
        <source>&amp;Speculated</source>
        <translation>&amp;Vermutet</translation>
    </message>
    <message>
        <source>S&amp;upported</source>
        <translation>Ges&amp;tützt</translation>
    </message>
    <message>
        <source>&amp;Disputed</source>
        <translation>&amp;Umstritten</translation>
    </message>
    <message>
        <source>&amp;Verified</source>
        <translation>Be&amp;stätigt</translation>
    </message>
    <message>
        <source>&amp;Refuted</source>
        <translation>&amp;Widerlegt</translation>
    </message>
    <message>
        <source>&amp;Withdrawn</source>
        <translation>&amp;Zurückgezogen</translation>
    </message>
    <message>
        <source>Edit the clai&amp;m…</source>
        <translation>Behauptung b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Start a &amp;link here</source>
        <translation>&amp;Verknüpfung hier beginnen</translation>
    </message>
    <message>
        <source>This contra&amp;dicts it</source>
        <translation>Dies &amp;widerspricht ihr</translation>
    </message>
    <message>
        <source>This su&amp;pports it</source>
        <translation>Dies &amp;stützt sie</translation>
    </message>
    <message>
        <source>Ca&amp;ret in the text</source>
        <translation>&amp;Cursor im Text</translation>
    </message>
    <message>
        <source>Select the next &amp;sentence</source>
        <translation>Nächsten Sat&amp;z auswählen</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>Vorherigen Satz auswählen</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Vorherige Markierung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>Bibliothek &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Highlights</source>
        <translation>&amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <source>B&amp;in</source>
        <translation>&amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Type and look…</source>
        <translation>Schri&amp;ft und Aussehen…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>S&amp;epia</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Florilegium</source>
        <translation>Ü&amp;ber Florilegium</translation>
    </message>
    <message>
        <source>&amp;Places to review</source>
        <translation>&amp;Stellen durchsehen</translation>
    </message>
    <message>
        <source>&amp;Accept the place</source>
        <translation>Stelle &amp;annehmen</translation>
    </message>
    <message>
        <source>Place the passage &amp;here</source>
        <translation>Passage &amp;hierher setzen</translation>
    </message>
    <message>
        <source>&amp;Keep as an orphan</source>
        <translation>Als &amp;verwaist behalten</translation>
    </message>
    <message>
        <source>Show where it was &amp;marked</source>
        <translation>Zeigen, wo &amp;markiert wurde</translation>
    </message>
    <message>
        <source>&amp;Newest version</source>
        <translation>&amp;Neueste Fassung</translation>
    </message>
    <message>
        <source>Compare &amp;versions…</source>
        <translation>Fassungen &amp;vergleichen…</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;What was added…</source>
        <translation>&amp;Was hinzugefügt wurde …</translation>
    </message>
    <message>
        <source>&amp;Paste a page or a note</source>
        <translation>Seite oder Notiz &amp;einfügen</translation>
    </message>
    <message>
        <source>Show the &amp;whole page</source>
        <translation>&amp;Ganze Seite zeigen</translation>
    </message>
    <message>
        <source>What was &amp;left out</source>
        <translation>Was &amp;weggelassen wurde</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Always on this site</source>
        <translation>&amp;Immer auf dieser Website</translation>
    </message>
    <message>
        <source>&amp;Drop the choice</source>
        <translation>&amp;Wahl aufheben</translation>
    </message>
    <message>
        <source>&amp;Add to the highlight</source>
        <translation>Zur Markierung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Start one word &amp;earlier</source>
        <translation>Anfang ein Wort &amp;früher</translation>
    </message>
    <message>
        <source>Start one word &amp;later</source>
        <translation>Anfang ein Wort &amp;später</translation>
    </message>
    <message>
        <source>End one word ea&amp;rlier</source>
        <translation>Ende ein Wort f&amp;rüher</translation>
    </message>
    <message>
        <source>End one word l&amp;ater</source>
        <translation>Ende ein Wort sp&amp;äter</translation>
    </message>
    <message>
        <source>Next heading</source>
        <translation>Nächste Überschrift</translation>
    </message>
    <message>
        <source>Previous heading</source>
        <translation>Vorige Überschrift</translation>
    </message>
    <message>
        <source>C&amp;ontents…</source>
        <translation>&amp;Inhalt …</translation>
    </message>
    <message>
        <source>Follow the &amp;link at the caret</source>
        <translation>Dem &amp;Link an der Schreibmarke folgen</translation>
    </message>
    <message>
        <source>F&amp;ocus on the paragraph</source>
        <translation>Nur den &amp;Absatz hervorheben</translation>
    </message>
    <message>
        <source>&amp;Stop adding or opening</source>
        <translation>&amp;Hinzufügen oder Öffnen anhalten</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Load pi&amp;ctures</source>
        <translation>&amp;Bilder laden</translation>
    </message>
    <message>
        <source>&amp;Justified text</source>
        <translation>&amp;Blocksatz</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Close the windo&amp;w</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>Check the spe&amp;lling of notes</source>
        <translation>&amp;Rechtschreibung der Notizen prüfen</translation>
    </message>
    <message>
        <source>Open besi&amp;de</source>
        <translation>&amp;Daneben öffnen</translation>
    </message>
    <message>
        <source>Enlar&amp;ge the picture</source>
        <translation>Bild ver&amp;größern</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>Seiten&amp;weise</translation>
    </message>
    <message>
        <source>&amp;No focus</source>
        <translation>&amp;Kein Fokus</translation>
    </message>
    <message>
        <source>Focus on the &amp;sentence</source>
        <translation>Fokus auf den &amp;Satz</translation>
    </message>
    <message>
        <source>Split &amp;view</source>
        <translation>&amp;Geteilte Ansicht</translation>
    </message>
    <message>
        <source>Othe&amp;r pane</source>
        <translation>Andere&amp;r Bereich</translation>
    </message>
</context>
<context>
    <name>Composition</name>
    <message>
        <source>Unknown option: %1</source>
        <translation>Unbekannte Option: %1</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>almost the same</source>
        <translation>fast gleich</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>ähnlich</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <translation>etwas ähnlich</translation>
    </message>
    <message>
        <source>hardly alike</source>
        <translation>kaum ähnlich</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Reading time of an article, in minutes, beside its author and date</extracomment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>%1 is not there any more. It may have been moved: open it from its new place.</source>
        <translation>%1 ist nicht mehr da. Vielleicht wurde die Datei verschoben: Öffnen Sie sie von ihrem neuen Ort.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file to read.</source>
        <translation>%1 ist keine Datei. Wählen Sie eine Datei zum Lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Look whether you have the permission to open it.</source>
        <translation>%1 kann nicht gelesen werden. Sehen Sie nach, ob Sie die Datei öffnen dürfen.</translation>
    </message>
    <message>
        <source>%1 is too large to be opened safely. Take a part of it.</source>
        <translation>%1 ist zu groß, um sicher geöffnet zu werden. Nehmen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>%1 is not what its name says. Nothing was opened.</source>
        <translation>%1 ist nicht das, was der Name sagt. Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>%1 ends too early: a part of it is missing. Fetch it again.</source>
        <translation>%1 endet zu früh: Ein Teil fehlt. Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened. It was left as it is.</source>
        <translation>%1 ist beschädigt und wurde nicht geöffnet. Es wurde nichts daran geändert.</translation>
    </message>
    <message>
        <source>%1 is encrypted. Save it without a password first.</source>
        <translation>%1 ist verschlüsselt. Speichern Sie die Datei zuerst ohne Passwort.</translation>
    </message>
    <message>
        <source>There is no text in %1.</source>
        <translation>%1 enthält keinen Text.</translation>
    </message>
    <message>
        <source>Opening %1 was stopped.</source>
        <translation>Der Versuch, %1 zu öffnen, wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 is the file of another program, not a library of Florilegium.</source>
        <translation>%1 ist die Datei eines anderen Programms, keine Bibliothek von Florilegium.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Florilegium. It can be read, but not changed, here.</source>
        <translation>Ein neueres Florilegium hat %1 angelegt. Hier lässt sich die Datei lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation>Ein anderes Programm benutzt %1. Schließen Sie die Datei dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. What you read is shown, but marks cannot be kept.</source>
        <translation>In %1 kann nicht geschrieben werden. Was Sie lesen, wird gezeigt, aber Markierungen können nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The disk is full: the last change to %1 was not saved and was taken back. Everything before it is safe. Make room, then do it again.</source>
        <translation>Der Datenträger ist voll: Für %1 konnte die letzte Änderung nicht gespeichert werden; sie wurde zurückgenommen. Alles davor ist sicher. Schaffen Sie Platz, und wiederholen Sie die Änderung dann.</translation>
    </message>
    <message>
        <source>The last change to %1 could not be saved and was taken back. Everything before it is safe.</source>
        <translation>Für %1 konnte die letzte Änderung nicht gespeichert werden; sie wurde zurückgenommen. Alles davor ist sicher.</translation>
    </message>
    <message>
        <source>The window that holds %1 does not answer. Close it and try again.</source>
        <translation>Das Fenster, das %1 geöffnet hat, antwortet nicht. Schließen Sie dieses Fenster, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>%1 kann nicht verstanden werden.</translation>
    </message>
    <message>
        <source>%1 is not in this library.</source>
        <translation>%1 ist nicht in dieser Bibliothek.</translation>
    </message>
    <message>
        <source>The passage was not found in %1. It is kept in the list of highlights.</source>
        <translation>Die Passage wurde in %1 nicht gefunden. Sie bleibt in der Liste der Markierungen.</translation>
    </message>
    <message>
        <source>The passage occurs more than once in %1.</source>
        <translation>Die Passage kommt in %1 mehr als einmal vor.</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere. Nothing was overwritten.</source>
        <translation>Anderswo wurde %1 geändert. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, or look whether the disk is full.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Look whether the computer is online.</source>
        <translation>%1 konnte nicht geholt werden. Sehen Sie nach, ob der Rechner online ist.</translation>
    </message>
    <message>
        <source>The server refused to give %1. It may want you to sign in.</source>
        <translation>Der Server hat %1 nicht herausgegeben. Vielleicht verlangt er eine Anmeldung.</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>theme given</source>
        <translation>Zuordnen eines Themas</translation>
    </message>
    <message>
        <source>theme taken</source>
        <translation>Entfernen eines Themas</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>wording of the claim</source>
        <translation>Wortlaut der Behauptung</translation>
    </message>
    <message>
        <source>status of the claim</source>
        <translation>Status der Behauptung</translation>
    </message>
    <message>
        <source>deleting the claim</source>
        <translation>Löschen der Behauptung</translation>
    </message>
    <message>
        <source>link to a claim</source>
        <translation>Verknüpfung mit einer Behauptung</translation>
    </message>
    <message>
        <source>taking a link away</source>
        <translation>Entfernen einer Verknüpfung</translation>
    </message>
    <message>
        <source>new theme</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>change of a theme</source>
        <translation>Änderung eines Themas</translation>
    </message>
    <message>
        <source>deleting a theme</source>
        <translation>Löschen eines Themas</translation>
    </message>
    <message>
        <source>reading state</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <source>deleting the article</source>
        <translation>Löschen des Artikels</translation>
    </message>
    <message>
        <source>restoring the article</source>
        <translation>Wiederherstellen des Artikels</translation>
    </message>
    <message>
        <source>place of a highlight</source>
        <translation>Stelle einer Markierung</translation>
    </message>
    <message>
        <source>carrying highlights over</source>
        <translation>Übertragen der Markierungen</translation>
    </message>
    <message>
        <source>path of a file</source>
        <translation>Pfad einer Datei</translation>
    </message>
    <message>
        <source>keeping a version apart</source>
        <translation>Trennen einer Fassung</translation>
    </message>
    <message>
        <source>joining a version</source>
        <translation>Anfügen einer Fassung</translation>
    </message>
    <message>
        <source>%1 is of a kind that Florilegium cannot read yet. Web pages, books (EPUB), Markdown, text, mail, office documents and source code can be opened.</source>
        <translation>%1 ist von einer Art, die Florilegium noch nicht lesen kann. Webseiten, Bücher (EPUB), Markdown, Text, E-Mail, Office-Dokumente und Quelltext lassen sich öffnen.</translation>
    </message>
    <message>
        <source>%1 could not be read: the part of Florilegium that reads such files broke or took too long and was stopped. The file is as it was, and nothing else was touched.</source>
        <translation>%1 konnte nicht gelesen werden: Der Teil von Florilegium, der solche Dateien liest, ist abgebrochen oder brauchte zu lange und wurde angehalten. Die Datei ist, wie sie war, und sonst wurde nichts berührt.</translation>
    </message>
    <message>
        <source>whole page or article</source>
        <translation>ganze Seite oder Artikel</translation>
    </message>
    <message>
        <source>bringing a piece back</source>
        <translation>Zurückholen eines Stücks</translation>
    </message>
    <message>
        <source>choice for a site</source>
        <translation>Wahl für eine Website</translation>
    </message>
    <message>
        <source>dropping a choice</source>
        <translation>Aufheben einer Wahl</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) moved to the bin.</source>
        <translation>
            <numerusform>%n Markierung in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Markierungen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) restored.</source>
        <translation>
            <numerusform>%n Markierung wiederhergestellt.</numerusform>
            <numerusform>%n Markierungen wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) moved to the bin.</source>
        <translation>
            <numerusform>%n Artikel in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Artikel in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) restored.</source>
        <translation>
            <numerusform>%n Artikel wiederhergestellt.</numerusform>
            <numerusform>%n Artikel wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no page at %1.</source>
        <translation>Unter %1 gibt es keine Seite.</translation>
    </message>
    <message>
        <source>The page at %1 is not there any more.</source>
        <translation>Die Seite unter %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server gives %1 only to those who signed in. Open it in your browser, save it there, and open the saved file.</source>
        <translation>Der Server gibt %1 nur nach einer Anmeldung heraus. Öffnen Sie die Seite im Browser, speichern Sie sie dort und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The server gives %1 only to those who paid for it. Open it in your browser, save it there, and open the saved file.</source>
        <translation>Der Server gibt %1 nur gegen Bezahlung heraus. Öffnen Sie die Seite im Browser, speichern Sie sie dort und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The server does not give %1 to programs like this one. Open it in your browser, save it there, and open the saved file.</source>
        <translation>Der Server gibt %1 nicht an Programme wie dieses heraus. Öffnen Sie die Seite im Browser, speichern Sie sie dort und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The server of %1 was asked too often. Try again in some minutes.</source>
        <translation>Der Server von %1 wurde zu oft gefragt. Versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The server may not give %1 here, for legal reasons.</source>
        <translation>Der Server darf %1 hier aus rechtlichen Gründen nicht herausgeben.</translation>
    </message>
    <message>
        <source>The server refused to give %1 (%2).</source>
        <translation>Der Server gibt %1 nicht heraus (%2).</translation>
    </message>
    <message>
        <source>The server of %1 has a fault of its own (%2). Try again later.</source>
        <translation>Der Server von %1 hat selbst einen Fehler (%2). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server of %1 was not found. Look at the address, and whether the computer is online.</source>
        <translation>Der Server von %1 wurde nicht gefunden. Prüfen Sie die Adresse und ob der Rechner mit dem Netz verbunden ist.</translation>
    </message>
    <message>
        <source>The server of %1 does not answer. Try again later.</source>
        <translation>Der Server von %1 antwortet nicht. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server of %1 could not prove who it is (its certificate is not valid), so nothing was fetched.</source>
        <translation>Der Server von %1 konnte sich nicht ausweisen (sein Zertifikat gilt nicht); deshalb wurde nichts abgerufen.</translation>
    </message>
    <message>
        <source>The server of %1 led to an address that is not fetched from here, such as a file or a computer of your own network.</source>
        <translation>Der Server von %1 führte zu einer Adresse, die von hier nicht abgerufen wird, etwa zu einer Datei oder einem Rechner Ihres eigenen Netzes.</translation>
    </message>
    <message>
        <source>The page at %1 has no text of its own; a script puts it there. Open it in your browser, save it there, and open the saved file.</source>
        <translation>Die Seite unter %1 hat selbst keinen Text; ein Skript setzt ihn erst ein. Öffnen Sie sie im Browser, speichern Sie sie dort und öffnen Sie die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>extent of a highlight</source>
        <translation>Ausdehnung einer Markierung</translation>
    </message>
</context>
<context>
    <name>LeftOutWords</name>
    <message>
        <source>Around the article</source>
        <translation>Um den Artikel herum</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>Andere Artikel</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>About the article</source>
        <translation>Über den Artikel</translation>
    </message>
    <message>
        <source>Not text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what a piece is; its words</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Always on %1</source>
        <comment>a site</comment>
        <translation>Immer auf %1</translation>
    </message>
    <message>
        <source>under “%1”</source>
        <comment>a heading</comment>
        <translation>unter „%1“</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Side piece</source>
        <translation>Randstück</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Listenpunkt</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Piece known by its words</source>
        <translation>Stück, an seinen Worten erkannt</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>an element of a page; the names that the page gives it</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 within “%2”</source>
        <comment>an element of a page; the names of the one around it</comment>
        <translation>%1 in „%2“</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Reading state</source>
        <translation>&amp;Lesestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Theme by &amp;key</source>
        <translation>Thema &amp;per Taste</translation>
    </message>
    <message>
        <source>&amp;Status of the claim</source>
        <translation>Stat&amp;us der Behauptung</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Places of &amp;highlights</source>
        <translation>Stellen der &amp;Markierungen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Fassungen</translation>
    </message>
    <message>
        <source>Left-out &amp;pieces</source>
        <translation>Weggelassene &amp;Stücke</translation>
    </message>
    <message>
        <source>&amp;Extent of the highlight</source>
        <translation>A&amp;usdehnung der Markierung</translation>
    </message>
    <message>
        <source>Foc&amp;us</source>
        <translation>Fok&amp;us</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>Es gibt kein Thema „%1“.</translation>
    </message>
    <message>
        <source>There is no collection “%1”.</source>
        <translation>Es gibt keine Sammlung „%1“.</translation>
    </message>
    <message>
        <source>There is no colour “%1”.</source>
        <translation>Es gibt keine Farbe „%1“.</translation>
    </message>
    <message>
        <source>A word is missing after “%1”.</source>
        <translation>Nach „%1“ fehlt ein Wort.</translation>
    </message>
    <message>
        <source>A word is missing beside “%1”.</source>
        <translation>Neben „%1“ fehlt ein Wort.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed yet.</source>
        <translation>Das Anführungszeichen ist noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>The parenthesis is not closed yet.</source>
        <translation>Die Klammer ist noch nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is one closing parenthesis too many.</source>
        <translation>Es gibt eine schließende Klammer zu viel.</translation>
    </message>
    <message>
        <source>“%1” wants one of: %2.</source>
        <comment>field of a query, list of words</comment>
        <translation>„%1“ erwartet eines von: %2.</translation>
    </message>
    <message>
        <source>“%1” wants a date, such as 2024, 2024-05 or 2024-05-17.</source>
        <translation>„%1“ erwartet ein Datum wie 2024, 2024-05 oder 2024-05-17.</translation>
    </message>
    <message>
        <source>“%1” wants a word behind it.</source>
        <translation>„%1“ erwartet ein Wort dahinter.</translation>
    </message>
    <message>
        <source>“%1:” is not known here and is searched for as a word.</source>
        <translation>„%1:“ ist hier nicht bekannt und wird als Wort gesucht.</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”; it takes one of: %3.</source>
        <comment>field of a query, word, list of words</comment>
        <translation>„%1“ kennt „%2“ nicht; möglich ist eines von: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as 2024, 2024-05 or 2024-05-17.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es als 2024, 2024-05 oder 2024-05-17.</translation>
    </message>
    <message>
        <source>This is too long to search for.</source>
        <translation>Das ist zu lang, um danach zu suchen.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Es sind zu viele Klammern ineinander verschachtelt.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Reading</source>
        <comment>head of a section of the sidebar</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>head of a section of the sidebar</comment>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Themes</source>
        <comment>head of a section of the sidebar</comment>
        <translation>Themen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Asserted</source>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Attributed</source>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Speculated</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>states it</source>
        <translation>stellt sie auf</translation>
    </message>
    <message>
        <source>supports it</source>
        <translation>stützt sie</translation>
    </message>
    <message>
        <source>contradicts it</source>
        <translation>widerspricht ihr</translation>
    </message>
    <message>
        <source>qualifies it</source>
        <translation>schränkt sie ein</translation>
    </message>
    <message>
        <source>repeats it</source>
        <translation>wiederholt sie</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Angefangen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time in minutes</comment>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>reading time in hours</comment>
        <translation>
            <numerusform>%n Std.</numerusform>
            <numerusform>%n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florilegium::Annotating</name>
    <message>
        <source>Select some words first, with the mouse or with S, then press the key again.</source>
        <translation>Wählen Sie zuerst einige Wörter aus, mit der Maus oder mit S, und drücken Sie die Taste dann noch einmal.</translation>
    </message>
    <message>
        <source>The highlight is in the bin.</source>
        <translation>Die Markierung ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Go to the other passage and press Shift+C if it contradicts this one, or Shift+P if it supports it.</source>
        <translation>Gehen Sie zur anderen Passage, und drücken Sie Umschalt+C, wenn sie dieser widerspricht, oder Umschalt+P, wenn sie diese stützt.</translation>
    </message>
    <message>
        <source>Press L on the passage that makes the claim first.</source>
        <translation>Drücken Sie zuerst L auf der Passage, die die Behauptung aufstellt.</translation>
    </message>
    <message>
        <source>Go to a highlight, select more words, then press the key again.</source>
        <translation>Gehen Sie zu einer Markierung, wählen Sie weitere Wörter aus und drücken Sie die Taste noch einmal.</translation>
    </message>
</context>
<context>
    <name>florilegium::ArticleDelegate</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ArticlePage</name>
    <message>
        <source>Deleted highlights</source>
        <translation>Gelöschte Markierungen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>Nichts hier enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Esc empties the filter; Ctrl+K searches everything.</source>
        <translation>Esc leert den Filter; Strg+K durchsucht alles.</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>What you delete stays here for 30 days, and Ctrl+Z takes it back.</source>
        <translation>Was Sie löschen, bleibt 30 Tage lang hier, und Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>Articles that you have finished.</source>
        <translation>Artikel, die Sie gelesen haben.</translation>
    </message>
    <message>
        <source>Press Ctrl+D on an article that you are done with.</source>
        <translation>Drücken Sie Strg+D bei einem Artikel, mit dem Sie fertig sind.</translation>
    </message>
    <message>
        <source>Articles that you are in the middle of.</source>
        <translation>Artikel, die Sie angefangen haben.</translation>
    </message>
    <message>
        <source>Open one and mark it as in progress.</source>
        <translation>Öffnen Sie einen, und kennzeichnen Sie ihn als angefangen.</translation>
    </message>
    <message>
        <source>Articles that wait to be read.</source>
        <translation>Artikel, die darauf warten, gelesen zu werden.</translation>
    </message>
    <message>
        <source>Press Ctrl+O to open one, or drop a file here.</source>
        <translation>Öffnen Sie einen mit Strg+O, oder ziehen Sie eine Datei hierher.</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimDelegate</name>
    <message numerus="yes">
        <source>%n passage(s) for it</source>
        <translation>
            <numerusform>%n Passage dafür</numerusform>
            <numerusform>%n Passagen dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) against it</source>
        <translation>
            <numerusform>%n Passage dagegen</numerusform>
            <numerusform>%n Passagen dagegen</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>attributed to these people</comment>
        <translation>gesagt von %1</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimPage</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <comment>with this status</comment>
        <translation>Behauptungen: %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Statements that somebody makes, and how sure of them you are.</source>
        <translation>Aussagen, die jemand macht, und wie sicher Sie sich ihrer sind.</translation>
    </message>
    <message>
        <source>Select a passage in an article and press C.</source>
        <translation>Wählen Sie in einem Artikel eine Passage aus, und drücken Sie C.</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Statement, in your words</source>
        <translation>Aussage, in Ihren Worten</translation>
    </message>
    <message>
        <source>The claim, in your words</source>
        <translation>Die Behauptung, in Ihren Worten</translation>
    </message>
    <message>
        <source>Attributed to</source>
        <translation>Wem zugeschrieben</translation>
    </message>
    <message>
        <source>Attributed to whom? Part several names with a semicolon.</source>
        <translation>Wem zugeschrieben? Mehrere Namen mit Semikolon trennen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
</context>
<context>
    <name>florilegium::ComparedHighlightDelegate</name>
    <message>
        <source>Not found in the newer version</source>
        <translation>In der neueren Fassung nicht gefunden</translation>
    </message>
</context>
<context>
    <name>florilegium::ComparedHighlightModel</name>
    <message>
        <source>Not found any more: %1</source>
        <translation>Nicht mehr gefunden: %1</translation>
    </message>
    <message>
        <source>Was: %1. Is now: %2</source>
        <translation>Vorher: %1. Jetzt: %2</translation>
    </message>
</context>
<context>
    <name>florilegium::ComparisonHead</name>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Versions compared</source>
        <translation>Fassungen im Vergleich</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>Vorherige Änderung (P)</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>Nächste Änderung (N)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both versions side by side</source>
        <translation>Beide Fassungen nebeneinander</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Ineinander</translation>
    </message>
    <message>
        <source>Both versions in one text</source>
        <translation>Beide Fassungen in einem Text</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>florilegium::ComparisonPage</name>
    <message>
        <source>Highlights whose words changed</source>
        <translation>Markierungen, deren Wörter sich geändert haben</translation>
    </message>
    <message>
        <source>The two versions are being compared.</source>
        <translation>Die beiden Fassungen werden verglichen.</translation>
    </message>
    <message>
        <source>Esc goes back to the article.</source>
        <translation>Esc führt zum Artikel zurück.</translation>
    </message>
    <message>
        <source>This article has one version.</source>
        <translation>Dieser Artikel hat nur eine Fassung.</translation>
    </message>
    <message>
        <source>When it is opened again after a change, the other one is kept too.</source>
        <translation>Wird er nach einer Änderung wieder geöffnet, so wird auch die andere aufbewahrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) with other words now</source>
        <translation>
            <numerusform>%n Markierung mit jetzt anderen Wörtern</numerusform>
            <numerusform>%n Markierungen mit jetzt anderen Wörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>These two versions have the same words.</source>
        <translation>Diese beiden Fassungen haben die gleichen Wörter.</translation>
    </message>
    <message>
        <source>Choose other ones above, or press Esc.</source>
        <translation>Wählen Sie oben andere, oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>Versions compared</source>
        <translation>Fassungen im Vergleich</translation>
    </message>
</context>
<context>
    <name>florilegium::ComparisonViews</name>
    <message>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Both versions in one text</source>
        <translation>Beide Fassungen in einem Text</translation>
    </message>
</context>
<context>
    <name>florilegium::CompletionModel</name>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>who wrote or said it</source>
        <translation>wer es geschrieben oder gesagt hat</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>woher es stammt</translation>
    </message>
    <message>
        <source>a theme and those below it</source>
        <translation>ein Thema und die darunter</translation>
    </message>
    <message>
        <source>words of a claim</source>
        <translation>Wörter einer Behauptung</translation>
    </message>
    <message>
        <source>status of a claim</source>
        <translation>Status einer Behauptung</translation>
    </message>
    <message>
        <source>how a passage bears on a claim</source>
        <translation>wie eine Passage zu einer Behauptung steht</translation>
    </message>
    <message>
        <source>colour of a highlight</source>
        <translation>Farbe einer Markierung</translation>
    </message>
    <message>
        <source>what it has</source>
        <translation>was dazugehört</translation>
    </message>
    <message>
        <source>reading state</source>
        <translation>Lesestand</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>eine Sammlung</translation>
    </message>
    <message>
        <source>kind of what is found</source>
        <translation>Art des Gefundenen</translation>
    </message>
    <message>
        <source>before a year, month or day</source>
        <translation>vor einem Jahr, Monat oder Tag</translation>
    </message>
    <message>
        <source>after a year, month or day</source>
        <translation>nach einem Jahr, Monat oder Tag</translation>
    </message>
    <message>
        <source>in a year or month, on a day</source>
        <translation>in einem Jahr oder Monat, an einem Tag</translation>
    </message>
    <message>
        <source>when it was published</source>
        <translation>wann es veröffentlicht wurde</translation>
    </message>
    <message>
        <source>when it was added or made</source>
        <translation>wann es hinzugefügt oder angelegt wurde</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field of a query, what it means</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>florilegium::Conductor</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Go to an article or a highlight, then press the key again.</source>
        <translation>Gehen Sie zu einem Artikel oder einer Markierung und drücken Sie die Taste noch einmal.</translation>
    </message>
</context>
<context>
    <name>florilegium::DeskDelegate</name>
    <message>
        <source>no place is alike</source>
        <translation>keine Stelle ist ähnlich</translation>
    </message>
    <message>
        <source>best place: %1, %2</source>
        <comment>likeness in a word, as a number</comment>
        <translation>beste Stelle: %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>likeness in a word, as a number</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>florilegium::DeskModel</name>
    <message>
        <source>%1: “%2”</source>
        <comment>what became of a passage; its words</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1, %2: “%3”; now “%4”</source>
        <comment>what became of a passage, likeness, its words before and now</comment>
        <translation>%1, %2: „%3“; jetzt „%4“</translation>
    </message>
</context>
<context>
    <name>florilegium::DeskPanel</name>
    <message>
        <source>Places to review</source>
        <translation>Stellen zur Durchsicht</translation>
    </message>
    <message>
        <source>Highlights whose places changed</source>
        <translation>Markierungen, deren Stellen sich geändert haben</translation>
    </message>
    <message>
        <source>Every highlight stands where it should.</source>
        <translation>Jede Markierung steht, wo sie soll.</translation>
    </message>
    <message>
        <source>Esc closes the desk.</source>
        <translation>Esc schließt die Durchsicht.</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Durchsicht schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::DocumentView</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>florilegium::EndNoteTexts</name>
    <message>
        <source>“%1”</source>
        <comment>the words of a passage</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>(page %1)</source>
        <comment>where a passage is printed</comment>
        <translation>(Seite %1)</translation>
    </message>
    <message>
        <source>Themes: %1</source>
        <comment>of a passage</comment>
        <translation>Themen: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>heading of those at the end of a printed article</comment>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>florilegium::EnlargedPicture</name>
    <message>
        <source>Enlarged picture</source>
        <translation>Vergrößertes Bild</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of a picture</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>florilegium::Exporting</name>
    <message>
        <source>Export notes into a folder</source>
        <translation>Notizen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>The notes are in %1</source>
        <comment>path of a file</comment>
        <translation>Die Notizen sind in %1</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>The highlight is on the clipboard, as Markdown.</source>
        <translation>Die Markierung ist als Markdown in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>florilegium::Fetching</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>Das Abrufen wurde angehalten.</translation>
    </message>
    <message>
        <source>Fetching %1 (%2)</source>
        <comment>an address, bytes so far</comment>
        <translation>%1 wird abgerufen (%2)</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <comment>an address</comment>
        <translation>%1 wird abgerufen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>florilegium::FilterButton</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>more matches than this number</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>the match shown, and how many</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>florilegium::Gatherer</name>
    <message>
        <source>A new version of “%1”.</source>
        <translation>Eine neue Fassung von „%1“.</translation>
    </message>
    <message>
        <source>Known already as “%1”.</source>
        <translation>Schon bekannt als „%1“.</translation>
    </message>
    <message>
        <source>Added as “%1”. Most of its text is in “%2” too.</source>
        <translation>Hinzugefügt als „%1“. Das meiste davon steht auch in „%2“.</translation>
    </message>
    <message>
        <source>Added as “%1”.</source>
        <translation>Hinzugefügt als „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new version(s)</source>
        <translation>
            <numerusform>%n neue Fassung</numerusform>
            <numerusform>%n neue Fassungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>Adding %1 of %2…</source>
        <comment>files</comment>
        <translation>%1 von %2 werden hinzugefügt …</translation>
    </message>
    <message>
        <source>There is no file to add.</source>
        <translation>Es gibt keine Datei, die hinzugefügt werden könnte.</translation>
    </message>
    <message>
        <source>Stopped: %1.</source>
        <comment>what was done</comment>
        <translation>Angehalten: %1.</translation>
    </message>
    <message>
        <source>Files: %1.</source>
        <comment>what was done</comment>
        <translation>Dateien: %1.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>florilegium::HighlightPage</name>
    <message>
        <source>All themes</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Deleted highlights</source>
        <translation>Gelöschte Markierungen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>No highlight was deleted.</source>
        <translation>Es wurde keine Markierung gelöscht.</translation>
    </message>
    <message>
        <source>Deleted ones stay here for 30 days; R restores one.</source>
        <translation>Gelöschte bleiben 30 Tage lang hier; R stellt eine wieder her.</translation>
    </message>
    <message>
        <source>No highlight passes this filter.</source>
        <translation>Keine Markierung passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Esc empties the words.</source>
        <translation>Esc leert das Filterfeld.</translation>
    </message>
    <message>
        <source>Passages about this theme.</source>
        <translation>Passagen zu diesem Thema.</translation>
    </message>
    <message>
        <source>Select one in an article and press T.</source>
        <translation>Wählen Sie in einem Artikel eine aus, und drücken Sie T.</translation>
    </message>
    <message>
        <source>Passages that you have marked.</source>
        <translation>Passagen, die Sie markiert haben.</translation>
    </message>
    <message>
        <source>Select one in an article and press H.</source>
        <translation>Wählen Sie in einem Artikel eine aus, und drücken Sie H.</translation>
    </message>
</context>
<context>
    <name>florilegium::HighlightSpeech</name>
    <message>
        <source>Highlighted: %1</source>
        <comment>spoken: a passage</comment>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>End of highlight</source>
        <translation>Ende der Markierung</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Highlight: %1</source>
        <comment>spoken: what it means</comment>
        <translation>Markierung: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>florilegium::LeftOutPanel</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Pieces that were left out of the article</source>
        <translation>Stücke, die im Artikel weggelassen wurden</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>Esc closes the list.</source>
        <translation>Esc schließt die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stücke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::LinkPreview</name>
    <message>
        <source>Footnote</source>
        <translation>Fußnote</translation>
    </message>
</context>
<context>
    <name>florilegium::ListPage</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
</context>
<context>
    <name>florilegium::MainWindow</name>
    <message>
        <source>Florilegium</source>
        <translation>Florilegium</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>Florilegium %1: a reader&apos;s own book of passages. Free software under the GNU General Public License, version 3 or later. It talks to no one.</source>
        <translation>Florilegium %1: Ihr eigenes Buch der Passagen. Freie Software unter der GNU General Public License, Version 3 oder neuer. Das Programm spricht mit niemandem.</translation>
    </message>
    <message>
        <source>%1 – Florilegium</source>
        <comment>window title</comment>
        <translation>%1 – Florilegium</translation>
    </message>
</context>
<context>
    <name>florilegium::MarginNotes</name>
    <message>
        <source>Notes in the margin</source>
        <translation>Notizen am Rand</translation>
    </message>
</context>
<context>
    <name>florilegium::MarginTexts</name>
    <message>
        <source>to %1</source>
        <comment>after: Attributed</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>contradicts “%1” ↓</source>
        <comment>a passage further down</comment>
        <translation>widerspricht „%1“ ↓</translation>
    </message>
    <message>
        <source>contradicts “%1” ↑</source>
        <comment>a passage further up</comment>
        <translation>widerspricht „%1“ ↑</translation>
    </message>
    <message numerus="yes">
        <source>contradicts %n passage(s) in other articles</source>
        <translation>
            <numerusform>widerspricht %n Passage in einem anderen Artikel</numerusform>
            <numerusform>widerspricht %n Passagen in anderen Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>meaning of a colour</comment>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>meaning of a colour</comment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>meaning of a colour</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <comment>meaning of a colour</comment>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Definition</source>
        <comment>meaning of a colour</comment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>not found in this text</source>
        <comment>a highlight</comment>
        <translation>in diesem Text nicht gefunden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the words of a highlight that was not found</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>florilegium::Messages</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>florilegium::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note. Markdown is understood.</source>
        <translation>Schreiben Sie eine Notiz. Markdown wird verstanden.</translation>
    </message>
</context>
<context>
    <name>florilegium::Opener</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This link leads to %1, which is not opened from here.</source>
        <translation>Dieser Link führt zu %1; das wird von hier aus nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>There is nothing to read on the clipboard.</source>
        <translation>In der Zwischenablage ist nichts zu lesen.</translation>
    </message>
    <message>
        <source>There are no words in what was pasted.</source>
        <translation>Im Eingefügten stehen keine Worte.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <comment>a file</comment>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>florilegium::OutlinePopup</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Words of the heading</source>
        <translation>Wörter der Überschrift</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
</context>
<context>
    <name>florilegium::OverviewRuler</name>
    <message>
        <source>Overview of the article</source>
        <translation>Übersicht über den Artikel</translation>
    </message>
</context>
<context>
    <name>florilegium::PageChoices</name>
    <message>
        <source>This page lists several articles or other things; it is not one article.</source>
        <translation>Diese Seite führt mehrere Artikel oder anderes auf; sie ist kein einzelner Artikel.</translation>
    </message>
    <message>
        <source>No article was found on this page.</source>
        <translation>Auf dieser Seite wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>This is only the beginning of an article: the rest of it is for subscribers.</source>
        <translation>Das ist nur der Anfang eines Artikels: Der Rest ist für Abonnenten.</translation>
    </message>
    <message>
        <source>This is an older version, which stays as it was read.</source>
        <translation>Das ist eine ältere Fassung, die bleibt, wie sie gelesen wurde.</translation>
    </message>
    <message>
        <source>It is not known which site this article is from.</source>
        <translation>Es ist nicht bekannt, von welcher Website dieser Artikel stammt.</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Ganze Seite zeigen</translation>
    </message>
</context>
<context>
    <name>florilegium::PagePanel</name>
    <message>
        <source>%1 (Esc)</source>
        <comment>what a button does</comment>
        <translation>%1 (Esc)</translation>
    </message>
</context>
<context>
    <name>florilegium::PageTexts</name>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>florilegium::PictureLoading</name>
    <message>
        <source>The pictures could not be written. Look whether the disk is full.</source>
        <translation>Die Bilder konnten nicht geschrieben werden. Sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %1 of %n picture(s) were loaded.</source>
        <translation>
            <numerusform>Angehalten: %1 von %n Bild wurde geladen.</numerusform>
            <numerusform>Angehalten: %1 von %n Bildern wurden geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n picture(s) could not be loaded.</source>
        <translation>
            <numerusform>%1 von %n Bild konnte nicht geladen werden.</numerusform>
            <numerusform>%1 von %n Bildern konnten nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This article has %n picture(s) that lie on the network.</source>
        <translation>
            <numerusform>Dieser Artikel hat ein Bild, das im Netz liegt.</numerusform>
            <numerusform>Dieser Artikel hat %n Bilder, die im Netz liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>Pictures cannot be loaded by this installation: its part for the network is missing.</source>
        <translation>Diese Installation kann keine Bilder laden: ihr Teil für das Netz fehlt.</translation>
    </message>
    <message>
        <source>Loading picture %1 of %2…</source>
        <translation>Bild %1 von %2 wird geladen…</translation>
    </message>
</context>
<context>
    <name>florilegium::Printing</name>
    <message>
        <source>Article</source>
        <comment>name of a file</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Printing is not installed here. Save the article as a PDF and print that.</source>
        <translation>Drucken ist hier nicht installiert. Speichern Sie den Artikel als PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>Writing %1 (%2 %)</source>
        <comment>a file, percent</comment>
        <translation>%1 wird geschrieben (%2 %)</translation>
    </message>
    <message>
        <source>Printing “%1” (%2 %)</source>
        <comment>an article, percent</comment>
        <translation>„%1“ wird gedruckt (%2 %)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <comment>a file</comment>
        <translation>%1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>“%1” was not printed.</source>
        <comment>an article</comment>
        <translation>„%1“ wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>“%1” could not be printed. Look whether the printer is on.</source>
        <translation>„%1“ konnte nicht gedruckt werden. Sehen Sie nach, ob der Drucker an ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are in %1</source>
        <comment>path of a file</comment>
        <translation>
            <numerusform>%n Seite steht in %1</numerusform>
            <numerusform>%n Seiten stehen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of “%1” were sent to the printer.</source>
        <translation>
            <numerusform>%n Seite von „%1“ wurde an den Drucker gesandt.</numerusform>
            <numerusform>%n Seiten von „%1“ wurden an den Drucker gesandt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ReadingSide</name>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>Your list of words</source>
        <translation>Ihre Wortliste</translation>
    </message>
</context>
<context>
    <name>florilegium::ReportModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>florilegium::ReportSheet</name>
    <message>
        <source>What became of the files</source>
        <translation>Was aus den Dateien wurde</translation>
    </message>
</context>
<context>
    <name>florilegium::Reviewing</name>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>There is no place to accept: select the words in the article, or press O to keep the orphan.</source>
        <translation>Es gibt keine Stelle zum Annehmen: Wählen Sie die Wörter im Artikel aus, oder behalten Sie die Markierung mit O als verwaist.</translation>
    </message>
    <message>
        <source>Select the words where the passage stands now, with the mouse or with S, then press Enter.</source>
        <translation>Wählen Sie die Wörter aus, wo die Passage jetzt steht, mit der Maus oder mit S, und drücken Sie dann die Eingabetaste.</translation>
    </message>
    <message>
        <source>It was marked in this very text.</source>
        <translation>Sie wurde in eben diesem Text markiert.</translation>
    </message>
    <message>
        <source>The text that it was marked in is not kept.</source>
        <translation>Der Text, in dem sie markiert wurde, ist nicht aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>florilegium::SearchDelegate</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
</context>
<context>
    <name>florilegium::SearchField</name>
    <message>
        <source>Search articles, highlights, claims</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Also finds actions by name, and opens an address</source>
        <translation>Findet auch Aktionen nach ihrem Namen und öffnet eine Adresse</translation>
    </message>
</context>
<context>
    <name>florilegium::SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>About the query</source>
        <translation>Zur Suchanfrage</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>florilegium::SearchResultsModel</name>
    <message>
        <source>%1 and more</source>
        <comment>number of things found</comment>
        <translation>%1 und mehr</translation>
    </message>
</context>
<context>
    <name>florilegium::SelectionBar</name>
    <message>
        <source>Selected passage</source>
        <translation>Ausgewählte Passage</translation>
    </message>
</context>
<context>
    <name>florilegium::SelectionBarButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name and key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>florilegium::SideHead</name>
    <message>
        <source>Close this pane</source>
        <translation>Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>Active pane: %1</source>
        <comment>title of an article or a list</comment>
        <translation>Aktiver Bereich: %1</translation>
    </message>
    <message>
        <source>Other pane: %1</source>
        <comment>title of an article or a list</comment>
        <translation>Anderer Bereich: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::SideNoteTexts</name>
    <message>
        <source>note %1 at the end</source>
        <comment>in the margin of a printed page</comment>
        <translation>Notiz %1 am Ende</translation>
    </message>
</context>
<context>
    <name>florilegium::Sidebar</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Reading, themes and claims</source>
        <translation>Lesen, Themen und Behauptungen</translation>
    </message>
    <message>
        <source>Bin · %1</source>
        <comment>how many things are in it</comment>
        <translation>Papierkorb · %1</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>florilegium::SidebarGrip</name>
    <message>
        <source>Width of the sidebar</source>
        <translation>Breite der Seitenleiste</translation>
    </message>
</context>
<context>
    <name>florilegium::SpellMenu</name>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
        <source>A&amp;dd “%1” to the dictionary</source>
        <translation>„%1“ ins Wörterbuch &amp;aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>No dictionary for %1 (package %2)</source>
        <comment>a language, the package that has it</comment>
        <translation>Kein Wörterbuch für %1 (Paket %2)</translation>
    </message>
    <message>
        <source>Check &amp;spelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
</context>
<context>
    <name>florilegium::SplitView</name>
    <message>
        <source>Pane: %1</source>
        <comment>title of an article or a list</comment>
        <translation>Bereich: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::StatusKeeper</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph %1 of %2</source>
        <translation>Absatz %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how far in the article</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>florilegium::StatusLine</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop adding</source>
        <translation>Hinzufügen anhalten</translation>
    </message>
    <message>
        <source>Stop loading pictures</source>
        <translation>Laden der Bilder anhalten</translation>
    </message>
</context>
<context>
    <name>florilegium::StatusTexts</name>
    <message>
        <source>Asserted</source>
        <comment>status of a claim</comment>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Attributed</source>
        <comment>status of a claim</comment>
        <translation>Zugeschrieben</translation>
    </message>
    <message>
        <source>Speculated</source>
        <comment>status of a claim</comment>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Supported</source>
        <comment>status of a claim</comment>
        <translation>Gestützt</translation>
    </message>
    <message>
        <source>Disputed</source>
        <comment>status of a claim</comment>
        <translation>Umstritten</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>status of a claim</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refuted</source>
        <comment>status of a claim</comment>
        <translation>Widerlegt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>status of a claim</comment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>states “%1”</source>
        <comment>a passage and a claim</comment>
        <translation>behauptet „%1“</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <comment>a passage and a claim</comment>
        <translation>für „%1“</translation>
    </message>
    <message>
        <source>against “%1”</source>
        <comment>a passage and a claim</comment>
        <translation>gegen „%1“</translation>
    </message>
    <message>
        <source>qualifies “%1”</source>
        <comment>a passage and a claim</comment>
        <translation>schränkt „%1“ ein</translation>
    </message>
    <message>
        <source>repeats “%1”</source>
        <comment>a passage and a claim</comment>
        <translation>wiederholt „%1“</translation>
    </message>
</context>
<context>
    <name>florilegium::ThemePicker</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Theme, or a new one: politics/europe</source>
        <translation>Thema oder ein neues: politik/europa</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Theme for key %1</source>
        <translation>Thema für Taste %1</translation>
    </message>
</context>
<context>
    <name>florilegium::ThemePickerModel</name>
    <message>
        <source>New theme “%1”</source>
        <translation>Neues Thema „%1“</translation>
    </message>
</context>
<context>
    <name>florilegium::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>florilegium::TypePopup</name>
    <message>
        <source>Type and look</source>
        <translation>Schrift und Aussehen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Spaltenbreite</translation>
    </message>
    <message>
        <source>System</source>
        <comment>look</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>look</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <comment>look</comment>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>look</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <comment>look</comment>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Standard serif</source>
        <translation>Standard mit Serifen</translation>
    </message>
</context>
<context>
    <name>florilegium::VersionBars</name>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>highlights</comment>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>highlights</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <comment>highlights</comment>
        <translation>
            <numerusform>%n nicht gefunden</numerusform>
            <numerusform>%n nicht gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the version of %1.</source>
        <comment>date and time</comment>
        <translation>Das ist die Fassung vom %1.</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>Neueste Fassung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt behalten</translation>
    </message>
    <message>
        <source>Highlights in this text: %1.</source>
        <comment>how many moved, changed, were not found</comment>
        <translation>Markierungen in diesem Text: %1.</translation>
    </message>
    <message>
        <source>A new version of “%1”: %2.</source>
        <comment>title; how many highlights moved, changed, were not found</comment>
        <translation>Eine neue Fassung von „%1“: %2.</translation>
    </message>
    <message>
        <source>A new version of “%1”. Every highlight stands where it stood.</source>
        <translation>Eine neue Fassung von „%1“. Jede Markierung steht, wo sie stand.</translation>
    </message>
    <message>
        <source>A new version of “%1”.</source>
        <translation>Eine neue Fassung von „%1“.</translation>
    </message>
    <message>
        <source>Most of this text is in “%1” too.</source>
        <comment>title of another article</comment>
        <translation>Das meiste dieses Textes steht auch in „%1“.</translation>
    </message>
    <message>
        <source>It is another version of it</source>
        <translation>Es ist eine andere Fassung davon</translation>
    </message>
</context>
<context>
    <name>florilegium::VersionChooser</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
