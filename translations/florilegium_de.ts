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
        <source>Half a page down</source>
        <translation>Eine halbe Seite weiter</translation>
    </message>
    <message>
        <source>Half a page up</source>
        <translation>Eine halbe Seite zurück</translation>
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
    <message>
        <source>What was adde&amp;d…</source>
        <translation>Was hinzugefügt wur&amp;de …</translation>
    </message>
    <message>
        <source>Copy the &amp;link to the highlight</source>
        <translation>&amp;Link zur Markierung kopieren</translation>
    </message>
    <message>
        <source>Erase for &amp;good…</source>
        <translation>Endgültig &amp;löschen …</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>Papierkorb l&amp;eeren …</translation>
    </message>
    <message>
        <source>Make it &amp;evidence of…</source>
        <translation>Zum B&amp;eleg machen für …</translation>
    </message>
    <message>
        <source>Ta&amp;ke a theme away…</source>
        <translation>Ein Thema &amp;wegnehmen …</translation>
    </message>
    <message>
        <source>Names and shades of co&amp;lours…</source>
        <translation>Namen und Töne der &amp;Farben …</translation>
    </message>
    <message>
        <source>&amp;Page of the claim</source>
        <translation>&amp;Seite der Behauptung</translation>
    </message>
    <message>
        <source>Status with a &amp;reason…</source>
        <translation>Status mit &amp;Grund …</translation>
    </message>
    <message>
        <source>Link &amp;to this…</source>
        <translation>Hier&amp;mit verknüpfen …</translation>
    </message>
    <message>
        <source>Dr&amp;op the link</source>
        <translation>Verknüpfung &amp;fallen lassen</translation>
    </message>
    <message>
        <source>The same passage else&amp;where</source>
        <translation>Dieselbe Passage ander&amp;swo</translation>
    </message>
    <message>
        <source>Mark there as repeat&amp;ing</source>
        <translation>Dort als W&amp;iederholung markieren</translation>
    </message>
    <message>
        <source>Mer&amp;ge the selected claims</source>
        <translation>Ausgewählte Behauptun&amp;gen zusammenführen</translation>
    </message>
    <message>
        <source>Move the claims to the &amp;bin</source>
        <translation>Behauptungen in den Papier&amp;korb legen</translation>
    </message>
    <message>
        <source>&amp;Copy the claim as Markdown</source>
        <translation>Behauptung als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Export the claims as Markdown…</source>
        <translation>Behauptungen als Markdown &amp;exportieren …</translation>
    </message>
    <message>
        <source>Export the claims as C&amp;SV…</source>
        <translation>Behauptungen als CS&amp;V exportieren …</translation>
    </message>
    <message>
        <source>Save the map as S&amp;VG…</source>
        <translation>Karte als SV&amp;G speichern …</translation>
    </message>
    <message>
        <source>Sort by the current col&amp;umn</source>
        <translation>Nach der aktuellen &amp;Spalte sortieren</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette …</translation>
    </message>
    <message>
        <source>&amp;New theme…</source>
        <translation>&amp;Neues Thema …</translation>
    </message>
    <message>
        <source>&amp;Page of the theme</source>
        <translation>&amp;Seite des Themas</translation>
    </message>
    <message>
        <source>&amp;Rename the theme</source>
        <translation>Thema &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Move the theme below…</source>
        <translation>Thema &amp;verschieben unter …</translation>
    </message>
    <message>
        <source>Move the theme &amp;up</source>
        <translation>Thema nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the theme &amp;down</source>
        <translation>Thema nach u&amp;nten</translation>
    </message>
    <message>
        <source>Move the theme &amp;out one level</source>
        <translation>Thema eine Ebene hin&amp;aus</translation>
    </message>
    <message>
        <source>Move the theme &amp;in one level</source>
        <translation>Thema eine Ebene h&amp;inein</translation>
    </message>
    <message>
        <source>Mer&amp;ge the theme into…</source>
        <translation>Thema zusammen&amp;führen mit …</translation>
    </message>
    <message>
        <source>Deal &amp;out the theme&apos;s passages…</source>
        <translation>Passagen des Themas verte&amp;ilen …</translation>
    </message>
    <message>
        <source>Mark all m&amp;atches…</source>
        <translation>Alle &amp;Treffer markieren …</translation>
    </message>
    <message>
        <source>D&amp;elete the theme…</source>
        <translation>Thema &amp;löschen …</translation>
    </message>
    <message>
        <source>E&amp;xport the codebook…</source>
        <translation>Codebuch e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation>Codebuch imp&amp;ortieren …</translation>
    </message>
    <message>
        <source>Collect&amp;ions…</source>
        <translation>Samml&amp;ungen …</translation>
    </message>
    <message>
        <source>Ne&amp;w collection</source>
        <translation>Neue Sa&amp;mmlung</translation>
    </message>
    <message>
        <source>Save the &amp;filter as a search</source>
        <translation>&amp;Filter als Suche speichern</translation>
    </message>
    <message>
        <source>No&amp;te on the article</source>
        <translation>No&amp;tiz zum Artikel</translation>
    </message>
    <message>
        <source>Find d&amp;uplicates</source>
        <translation>D&amp;ubletten suchen</translation>
    </message>
    <message>
        <source>&amp;Merge duplicates into this one</source>
        <translation>Dubletten mit diesem &amp;zusammenführen</translation>
    </message>
    <message>
        <source>These a&amp;re not the same</source>
        <translation>Das sind ve&amp;rschiedene</translation>
    </message>
    <message>
        <source>Articles as a &amp;table</source>
        <translation>Artikel als &amp;Tabelle</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the table…</source>
        <translation>Spa&amp;lten der Tabelle …</translation>
    </message>
    <message>
        <source>Sort by &amp;title</source>
        <translation>Nach &amp;Titel sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;site</source>
        <translation>Nach &amp;Website sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;author</source>
        <translation>Nach &amp;Autor sortieren</translation>
    </message>
    <message>
        <source>Sort by date &amp;published</source>
        <translation>Nach &amp;Veröffentlichung sortieren</translation>
    </message>
    <message>
        <source>Sort by date a&amp;dded</source>
        <translation>Nach &amp;Hinzufügung sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;length</source>
        <translation>Nach &amp;Länge sortieren</translation>
    </message>
    <message>
        <source>Sort by how much is &amp;read</source>
        <translation>Nach Lese&amp;stand sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;highlights</source>
        <translation>Nach &amp;Markierungen sortieren</translation>
    </message>
    <message>
        <source>Sort by &amp;themes</source>
        <translation>Nach Th&amp;emen sortieren</translation>
    </message>
    <message>
        <source>Sort by ratin&amp;g</source>
        <translation>Nach Be&amp;wertung sortieren</translation>
    </message>
    <message>
        <source>&amp;No rating</source>
        <translation>Kei&amp;ne Bewertung</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 Stern</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 Sterne</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 Sterne</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 Sterne</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 Sterne</translation>
    </message>
    <message>
        <source>&amp;No groups</source>
        <translation>Kei&amp;ne Gruppen</translation>
    </message>
    <message>
        <source>Group by &amp;site</source>
        <translation>Nach &amp;Website gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;author</source>
        <translation>Nach &amp;Autor gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;month added</source>
        <translation>Nach &amp;Monat der Hinzufügung gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;collection</source>
        <translation>Nach &amp;Sammlung gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;reading state</source>
        <translation>Nach &amp;Lesestand gruppieren</translation>
    </message>
    <message>
        <source>Group by &amp;theme</source>
        <translation>Nach &amp;Thema gruppieren</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>Alle Gruppen &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>Alle Gruppen a&amp;ufklappen</translation>
    </message>
    <message>
        <source>Of this article &amp;only</source>
        <translation>&amp;Nur dieser Artikel</translation>
    </message>
    <message>
        <source>Export the &amp;list as Markdown…</source>
        <translation>&amp;Liste als Markdown exportieren …</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Neu&amp;este zuerst</translation>
    </message>
    <message>
        <source>By &amp;article</source>
        <translation>Nach &amp;Artikel</translation>
    </message>
    <message>
        <source>By &amp;theme</source>
        <translation>Nach &amp;Thema</translation>
    </message>
    <message>
        <source>By &amp;colour</source>
        <translation>Nach &amp;Farbe</translation>
    </message>
    <message>
        <source>By &amp;month</source>
        <translation>Nach &amp;Monat</translation>
    </message>
    <message>
        <source>By c&amp;laim</source>
        <translation>Nach &amp;Behauptung</translation>
    </message>
    <message>
        <source>The &amp;quotation alone</source>
        <translation>Nur das &amp;Zitat</translation>
    </message>
    <message>
        <source>The whole &amp;sentence</source>
        <translation>Den ganzen &amp;Satz</translation>
    </message>
    <message>
        <source>The whole &amp;paragraph</source>
        <translation>Den ganzen A&amp;bsatz</translation>
    </message>
    <message>
        <source>Soft &amp;words</source>
        <translation>&amp;Weiche Wörter</translation>
    </message>
    <message>
        <source>Best &amp;matches first</source>
        <translation>Beste &amp;Treffer zuerst</translation>
    </message>
    <message>
        <source>Next &amp;part of the highlight</source>
        <translation>Nächster &amp;Teil der Markierung</translation>
    </message>
    <message>
        <source>Articles &amp;without the theme</source>
        <translation>Artikel &amp;ohne das Thema</translation>
    </message>
    <message>
        <source>&amp;Colour of the theme…</source>
        <translation>&amp;Farbe des Themas …</translation>
    </message>
    <message>
        <source>&amp;Key of the theme…</source>
        <translation>&amp;Taste des Themas …</translation>
    </message>
    <message>
        <source>&amp;Make it a model passage</source>
        <translation>Zur &amp;Musterpassage machen</translation>
    </message>
    <message>
        <source>&amp;Tick the match, or take it out</source>
        <translation>&amp;Treffer an- oder abwählen</translation>
    </message>
    <message>
        <source>Tick &amp;all matches, or none</source>
        <translation>&amp;Alle Treffer wählen oder keinen</translation>
    </message>
    <message>
        <source>Mark the ticked mat&amp;ches</source>
        <translation>Gewählte Tre&amp;ffer markieren</translation>
    </message>
    <message>
        <source>Deal to a&amp;nother theme…</source>
        <translation>An ein a&amp;nderes Thema verteilen …</translation>
    </message>
    <message>
        <source>&amp;Deal out what was decided</source>
        <translation>Entschiedenes &amp;verteilen</translation>
    </message>
</context>
<context>
    <name>ArticleColumns</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>how much of an article was read</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ArticleGroups</name>
    <message>
        <source>No site</source>
        <translation>Ohne Website</translation>
    </message>
    <message>
        <source>No author</source>
        <translation>Ohne Autor</translation>
    </message>
    <message>
        <source>Month not known</source>
        <translation>Monat unbekannt</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>In keiner Sammlung</translation>
    </message>
    <message>
        <source>No theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month of a year, as Qt&apos;s format: &quot;MMMM&quot; is its name, &quot;yyyy&quot; the year.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>ClaimChoices</name>
    <message>
        <source>&amp;Fact</source>
        <comment>kind of a claim</comment>
        <translation>&amp;Tatsache</translation>
    </message>
    <message>
        <source>F&amp;orecast</source>
        <comment>kind of a claim</comment>
        <translation>Pr&amp;ognose</translation>
    </message>
    <message>
        <source>O&amp;pinion</source>
        <comment>kind of a claim</comment>
        <translation>&amp;Meinung</translation>
    </message>
    <message>
        <source>Fi&amp;gure</source>
        <comment>kind of a claim: a number or quantity</comment>
        <translation>Za&amp;hl</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <comment>kind of a claim</comment>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Not set</source>
        <comment>how sure the reader is of a claim</comment>
        <translation>&amp;Nicht angegeben</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <comment>how sure the reader is of a claim</comment>
        <translation>&amp;Gering</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <comment>how sure the reader is of a claim</comment>
        <translation>&amp;Mittel</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <comment>how sure the reader is of a claim</comment>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>&amp;States it</source>
        <translation>Sa&amp;gt es aus</translation>
    </message>
    <message>
        <source>Su&amp;pports it</source>
        <translation>Stüt&amp;zt es</translation>
    </message>
    <message>
        <source>&amp;Contradicts it</source>
        <translation>&amp;Widerspricht</translation>
    </message>
    <message>
        <source>&amp;Qualifies it</source>
        <translation>Schränkt es &amp;ein</translation>
    </message>
    <message>
        <source>&amp;Repeats it</source>
        <translation>Wieder&amp;holt es</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>no article is open</source>
        <translation>kein Artikel ist offen</translation>
    </message>
    <message>
        <source>go to a highlight first</source>
        <translation>gehen Sie erst zu einer Markierung</translation>
    </message>
    <message>
        <source>no article is open, no highlight selected</source>
        <translation>kein Artikel ist offen, keine Markierung ausgewählt</translation>
    </message>
    <message>
        <source>the highlight states no claim</source>
        <translation>die Markierung sagt keine Behauptung aus</translation>
    </message>
    <message>
        <source>nothing was done yet</source>
        <translation>noch wurde nichts getan</translation>
    </message>
    <message>
        <source>nothing was undone</source>
        <translation>nichts wurde zurückgenommen</translation>
    </message>
    <message>
        <source>there is no place before this one</source>
        <translation>davor liegt keine Stelle</translation>
    </message>
    <message>
        <source>there is no place after this one</source>
        <translation>danach liegt keine Stelle</translation>
    </message>
    <message>
        <source>select an article or a passage in a list first</source>
        <translation>wählen Sie erst einen Artikel oder eine Passage in einer Liste aus</translation>
    </message>
    <message>
        <source>no place is reviewed</source>
        <translation>keine Stelle wird geprüft</translation>
    </message>
    <message>
        <source>this is the newest version</source>
        <translation>das ist die neueste Fassung</translation>
    </message>
    <message>
        <source>there is one version only</source>
        <translation>es gibt nur eine Fassung</translation>
    </message>
    <message>
        <source>this is no web page</source>
        <translation>das ist keine Webseite</translation>
    </message>
    <message>
        <source>nothing is chosen in the list of left-out pieces</source>
        <translation>in der Liste der weggelassenen Teile ist nichts gewählt</translation>
    </message>
    <message>
        <source>nothing is being added or opened</source>
        <translation>nichts wird hinzugefügt oder geöffnet</translation>
    </message>
    <message>
        <source>nothing was added yet</source>
        <translation>noch wurde nichts hinzugefügt</translation>
    </message>
    <message>
        <source>no picture is missing</source>
        <translation>kein Bild fehlt</translation>
    </message>
    <message>
        <source>there is one pane only</source>
        <translation>es gibt nur einen Bereich</translation>
    </message>
    <message>
        <source>open an article, or select some in their list</source>
        <translation>öffnen Sie einen Artikel, oder wählen Sie welche in der Liste aus</translation>
    </message>
    <message>
        <source>go to the articles first</source>
        <translation>gehen Sie erst zu den Artikeln</translation>
    </message>
    <message>
        <source>go to a highlight or select a claim first</source>
        <translation>gehen Sie erst zu einer Markierung, oder wählen Sie eine Behauptung aus</translation>
    </message>
    <message>
        <source>go to a passage or a claim first</source>
        <translation>gehen Sie erst zu einer Passage oder Behauptung</translation>
    </message>
    <message>
        <source>no link was begun</source>
        <translation>keine Verknüpfung wurde begonnen</translation>
    </message>
    <message>
        <source>go to the claims first</source>
        <translation>gehen Sie erst zu den Behauptungen</translation>
    </message>
    <message>
        <source>go to the articles or the claims first</source>
        <translation>gehen Sie erst zu den Artikeln oder Behauptungen</translation>
    </message>
    <message>
        <source>open the page of a claim first</source>
        <translation>öffnen Sie erst die Seite einer Behauptung</translation>
    </message>
    <message>
        <source>choose a theme first</source>
        <translation>wählen Sie erst ein Thema</translation>
    </message>
    <message>
        <source>no list of the same passages is open</source>
        <translation>keine Liste gleicher Passagen ist offen</translation>
    </message>
    <message>
        <source>select something in the bin first</source>
        <translation>wählen Sie erst etwas im Papierkorb aus</translation>
    </message>
    <message>
        <source>select an article that may be there twice</source>
        <translation>wählen Sie einen Artikel aus, der doppelt sein könnte</translation>
    </message>
    <message>
        <source>go to the highlights first</source>
        <translation>gehen Sie erst zu den Markierungen</translation>
    </message>
    <message>
        <source>select a passage on the page of its theme</source>
        <translation>wählen Sie eine Passage auf der Seite ihres Themas aus</translation>
    </message>
    <message>
        <source>select a match first</source>
        <translation>wählen Sie erst einen Treffer aus</translation>
    </message>
    <message>
        <source>no matches are listed</source>
        <translation>es sind keine Treffer aufgelistet</translation>
    </message>
    <message>
        <source>no passages are dealt out</source>
        <translation>es werden keine Passagen verteilt</translation>
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
        <source>%n other file(s) could not be written, either.</source>
        <translation>
            <numerusform>Auch %n weitere Datei konnte nicht geschrieben werden.</numerusform>
            <numerusform>Auch %n weitere Dateien konnten nicht geschrieben werden.</numerusform>
        </translation>
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
    <message>
        <source>names of colours</source>
        <translation>Namen der Farben</translation>
    </message>
    <message>
        <source>change of claims</source>
        <translation>Änderung von Behauptungen</translation>
    </message>
    <message>
        <source>restoring claims</source>
        <translation>Wiederherstellen von Behauptungen</translation>
    </message>
    <message>
        <source>merging claims</source>
        <translation>Zusammenführen von Behauptungen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>change of a link</source>
        <translation>Änderung einer Verknüpfung</translation>
    </message>
    <message>
        <source>passage marked as repeating</source>
        <translation>Passage als Wiederholung markieren</translation>
    </message>
    <message>
        <source>name of a theme</source>
        <translation>Name eines Themas</translation>
    </message>
    <message>
        <source>definition of a theme</source>
        <translation>Definition eines Themas</translation>
    </message>
    <message>
        <source>colour of a theme</source>
        <translation>Farbe eines Themas</translation>
    </message>
    <message>
        <source>moving a theme</source>
        <translation>Verschieben eines Themas</translation>
    </message>
    <message>
        <source>importing themes</source>
        <translation>Importieren von Themen</translation>
    </message>
    <message>
        <source>giving a theme a key</source>
        <translation>Taste für ein Thema</translation>
    </message>
    <message>
        <source>dealing out passages</source>
        <translation>Verteilen von Passagen</translation>
    </message>
    <message>
        <source>marking all matches</source>
        <translation>Markieren aller Treffer</translation>
    </message>
    <message>
        <source>merging themes</source>
        <translation>Zusammenführen von Themen</translation>
    </message>
    <message>
        <source>new collection</source>
        <translation>neue Sammlung</translation>
    </message>
    <message>
        <source>name of a collection</source>
        <translation>Name einer Sammlung</translation>
    </message>
    <message>
        <source>deleting a collection</source>
        <translation>Löschen einer Sammlung</translation>
    </message>
    <message>
        <source>putting into a collection</source>
        <translation>Legen in eine Sammlung</translation>
    </message>
    <message>
        <source>taking out of a collection</source>
        <translation>Nehmen aus einer Sammlung</translation>
    </message>
    <message>
        <source>saving a search</source>
        <translation>Speichern einer Suche</translation>
    </message>
    <message>
        <source>name of a search</source>
        <translation>Name einer Suche</translation>
    </message>
    <message>
        <source>deleting a search</source>
        <translation>Löschen einer Suche</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>note on an article</source>
        <translation>Notiz zu einem Artikel</translation>
    </message>
    <message>
        <source>merging articles</source>
        <translation>Zusammenführen von Artikeln</translation>
    </message>
    <message>
        <source>telling articles apart</source>
        <translation>Auseinanderhalten von Artikeln</translation>
    </message>
    <message>
        <source>highlight from the command line</source>
        <translation>Markierung von der Befehlszeile</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) restored.</source>
        <translation>
            <numerusform>Ein Ding wiederhergestellt.</numerusform>
            <numerusform>%n Dinge wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) moved to the bin.</source>
        <translation>
            <numerusform>Eine Behauptung in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Behauptungen in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>%1 : %2</source>
        <comment>independent sources for and against a claim</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Passages and claims that state, support or repeat it</source>
        <translation>Passagen und Behauptungen, die sie aussagen, stützen oder wiederholen</translation>
    </message>
    <message>
        <source>Passages and claims that contradict it</source>
        <translation>Passagen und Behauptungen, die ihr widersprechen</translation>
    </message>
    <message>
        <source>Independent articles for it and against it; those that only repeat another count once</source>
        <translation>Unabhängige Artikel dafür und dagegen; solche, die nur einen anderen wiederholen, zählen einmal</translation>
    </message>
    <message>
        <source>Day of its oldest article</source>
        <translation>Tag ihres ältesten Artikels</translation>
    </message>
    <message>
        <source>Day of its newest article</source>
        <translation>Tag ihres neuesten Artikels</translation>
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
    <message>
        <source>&amp;Claims</source>
        <translation>&amp;Behauptungen</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>Sort &amp;articles</source>
        <translation>&amp;Artikel sortieren</translation>
    </message>
    <message>
        <source>&amp;Group articles</source>
        <translation>Artikel &amp;gruppieren</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <translation>Bewer&amp;tung</translation>
    </message>
    <message>
        <source>List of highli&amp;ghts</source>
        <translation>Liste der Mar&amp;kierungen</translation>
    </message>
    <message>
        <source>Shown of a highli&amp;ght</source>
        <translation>Von einer Markierun&amp;g gezeigt</translation>
    </message>
    <message>
        <source>Pa&amp;ssages of the theme</source>
        <translation>Pa&amp;ssagen des Themas</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1: %2</source>
        <comment>menu, entry of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Commands used last</source>
        <translation>Zuletzt benutzte Befehle</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Articles read last</source>
        <translation>Zuletzt gelesene Artikel</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Search the library for “%1”</source>
        <translation>Die Bibliothek nach „%1“ durchsuchen</translation>
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
    <message>
        <source>Collections</source>
        <comment>head of a section of the sidebar</comment>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Searches</source>
        <comment>head of a section of the sidebar</comment>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SoftTexts</name>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is no text in UTF-8</source>
        <translation>sie ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>too much in one place: %1</source>
        <translation>zu viel an einer Stelle: %1</translation>
    </message>
    <message>
        <source>no section like [hedge] stands above it</source>
        <translation>darüber steht kein Abschnitt wie [hedge]</translation>
    </message>
    <message>
        <source>there is no section [%1]</source>
        <translation>es gibt keinen Abschnitt [%1]</translation>
    </message>
    <message>
        <source>this is no condition: %1</source>
        <translation>das ist keine Bedingung: %1</translation>
    </message>
    <message>
        <source>a phrase is missing</source>
        <translation>eine Wendung fehlt</translation>
    </message>
    <message>
        <source>it must be: name = words</source>
        <translation>es muss heißen: name = wörter</translation>
    </message>
    <message>
        <source>this is no word: %1</source>
        <translation>das ist kein Wort: %1</translation>
    </message>
    <message>
        <source>a phrase must begin with a word: %1</source>
        <translation>eine Wendung muss mit einem Wort beginnen: %1</translation>
    </message>
    <message>
        <source>there is no set %1</source>
        <translation>es gibt keine Menge %1</translation>
    </message>
    <message>
        <source>there are no endings %1</source>
        <translation>es gibt keine Endungen %1</translation>
    </message>
    <message>
        <source>the list has no phrase to drop like: %1</source>
        <translation>die Liste hat keine solche Wendung zum Streichen: %1</translation>
    </message>
    <message>
        <source>The claim is speculated, because of “%1”.</source>
        <translation>Die Behauptung ist vermutet, wegen „%1“.</translation>
    </message>
    <message>
        <source>The claim is attributed, to nobody by name, because of “%1”.</source>
        <translation>Die Behauptung ist zugeschrieben, niemandem namentlich, wegen „%1“.</translation>
    </message>
    <message>
        <source>The claim is attributed to %1, because of “%2”.</source>
        <comment>%1: names</comment>
        <translation>Die Behauptung ist %1 zugeschrieben, wegen „%2“.</translation>
    </message>
    <message>
        <source>Soft words, %1, line %2: %3.</source>
        <comment>%1: file; %3: what is wrong with the line</comment>
        <translation>Weiche Wörter, %1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>Soft words, %1: %2.</source>
        <comment>%1: file; %2: what is wrong with it</comment>
        <translation>Weiche Wörter, %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) were left out.</source>
        <translation>
            <numerusform>Eine weitere Zeile wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article does not say which language it is in, so that no soft words are known.</source>
        <translation>Der Artikel sagt nicht, in welcher Sprache er ist; weiche Wörter sind daher nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no list of soft words for this language (%1).</source>
        <translation>Für diese Sprache (%1) gibt es keine Liste weicher Wörter.</translation>
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
    <message>
        <source>Fact</source>
        <comment>kind of a claim</comment>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Forecast</source>
        <comment>kind of a claim</comment>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Opinion</source>
        <comment>kind of a claim</comment>
        <translation>Meinung</translation>
    </message>
    <message>
        <source>Figure</source>
        <comment>kind of a claim: a number or quantity</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Quotation</source>
        <comment>kind of a claim</comment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how sure the reader is of a claim</comment>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>how sure the reader is of a claim</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>how sure the reader is of a claim</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>states</source>
        <comment>one claim and another one</comment>
        <translation>sagt aus</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>one claim and another one</comment>
        <translation>stützt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>one claim and another one</comment>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>qualifies</source>
        <comment>one claim and another one</comment>
        <translation>schränkt ein</translation>
    </message>
    <message>
        <source>repeats</source>
        <comment>one claim and another one</comment>
        <translation>wiederholt</translation>
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
        <source>Go to a highlight, select more words, then press the key again.</source>
        <translation>Gehen Sie zu einer Markierung, wählen Sie weitere Wörter aus und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>Make it asserted</source>
        <translation>Als behauptet führen</translation>
    </message>
    <message>
        <source>Edit the claim</source>
        <translation>Behauptung bearbeiten</translation>
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
    <message>
        <source>deleted on %1</source>
        <comment>a day</comment>
        <translation>gelöscht am %1</translation>
    </message>
</context>
<context>
    <name>florilegium::ArticleNotePanel</name>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the note (Enter)</source>
        <translation>Notiz bearbeiten (Eingabe)</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>Notiz schließen (Esc)</translation>
    </message>
    <message>
        <source>Note on the article, as it reads</source>
        <translation>Notiz zum Artikel, wie sie sich liest</translation>
    </message>
    <message>
        <source>*Nothing is noted yet. Press Enter to write.*</source>
        <translation>*Noch ist nichts notiert. Drücken Sie die Eingabetaste, um zu schreiben.*</translation>
    </message>
</context>
<context>
    <name>florilegium::ArticlePage</name>
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
    <message>
        <source>Nothing is in this collection yet.</source>
        <translation>In dieser Sammlung ist noch nichts.</translation>
    </message>
    <message>
        <source>Drag articles to it, or press Ctrl+Shift+K on one.</source>
        <translation>Ziehen Sie Artikel hinein, oder drücken Sie Strg+Umschalt+K auf einem.</translation>
    </message>
</context>
<context>
    <name>florilegium::ArticleTableModel</name>
    <message numerus="yes">
        <source>%1, %n article(s), folded</source>
        <comment>head of a group</comment>
        <translation>
            <numerusform>%1, ein Artikel, zugeklappt</numerusform>
            <numerusform>%1, %n Artikel, zugeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <comment>head of a group</comment>
        <translation>
            <numerusform>%1, ein Artikel</numerusform>
            <numerusform>%1, %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::BinDelegate</name>
    <message>
        <source>%1  ·  deleted on %2</source>
        <comment>a claim, theme or collection; a day</comment>
        <translation>%1  ·  gelöscht am %2</translation>
    </message>
</context>
<context>
    <name>florilegium::BinPage</name>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>No claim, theme or collection was deleted.</source>
        <translation>Keine Behauptung, kein Thema und keine Sammlung wurde gelöscht.</translation>
    </message>
    <message>
        <source>Deleted ones stay here for 30 days; R restores one.</source>
        <translation>Gelöschte bleiben 30 Tage lang hier; R stellt eine wieder her.</translation>
    </message>
</context>
<context>
    <name>florilegium::BinSwitch</name>
    <message>
        <source>Parts of the bin</source>
        <translation>Teile des Papierkorbs</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>part of the bin</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>part of the bin</comment>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Claims, themes, collections</source>
        <comment>part of the bin</comment>
        <translation>Behauptungen, Themen, Sammlungen</translation>
    </message>
    <message>
        <source>In the bin: %1</source>
        <translation>Im Papierkorb: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::BinThingsModel</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimColumn</name>
    <message>
        <source>Passages for it</source>
        <translation>Passagen dafür</translation>
    </message>
    <message>
        <source>Passages against it</source>
        <translation>Passagen dagegen</translation>
    </message>
    <message>
        <source>Linked claims</source>
        <translation>Verknüpfte Behauptungen</translation>
    </message>
    <message>
        <source>History of its status</source>
        <translation>Verlauf ihres Status</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>at most two links away</source>
        <translation>höchstens zwei Verknüpfungen entfernt</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern …</translation>
    </message>
    <message>
        <source>Save the map as SVG</source>
        <translation>Karte als SVG speichern</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimExporting</name>
    <message>
        <source>Export the claims as CSV</source>
        <translation>Behauptungen als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Export the claims into a folder</source>
        <translation>Behauptungen in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>name of a file</comment>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>The claims are in %1</source>
        <comment>path of a file or folder</comment>
        <translation>Die Behauptungen sind in %1</translation>
    </message>
    <message>
        <source>The rest is in %1</source>
        <comment>path of a file or folder</comment>
        <translation>Das Übrige ist in %1</translation>
    </message>
    <message>
        <source>The claim is on the clipboard, as Markdown.</source>
        <translation>Die Behauptung ist in der Zwischenablage, als Markdown.</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>name of a file</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What writes SVG is not installed here.</source>
        <translation>Was SVG schreibt, ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>Claims that are linked to “%1”</source>
        <translation>Behauptungen, die mit „%1“ verknüpft sind</translation>
    </message>
    <message>
        <source>The map is in %1</source>
        <comment>path of a file</comment>
        <translation>Die Karte ist in %1</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimHead</name>
    <message>
        <source>Attributed to</source>
        <translation>Wem zugeschrieben</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
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
        <source>What is still to be found out?</source>
        <translation>Was ist noch herauszufinden?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>%1 confidence</source>
        <comment>low, medium, high</comment>
        <translation>Sicherheit: %1</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimMap</name>
    <message>
        <source>Map of linked claims</source>
        <translation>Karte verknüpfter Behauptungen</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>relation, the claim that it bears on</comment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimPage</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>This claim is in the bin.</source>
        <translation>Diese Behauptung ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it out again.</source>
        <translation>Strg+Z nimmt sie wieder heraus.</translation>
    </message>
    <message>
        <source>What it is to “%1”</source>
        <comment>a statement</comment>
        <translation>Was sie für „%1“ ist</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>who changed a status</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>attributed to %1</source>
        <translation>%1 zugeschrieben</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s) are near, but not shown</source>
        <translation>
            <numerusform>Eine weitere Behauptung ist nah, aber nicht gezeigt</numerusform>
            <numerusform>%n weitere Behauptungen sind nah, aber nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>eine Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s)</source>
        <translation>
            <numerusform>eine unabhängige Quelle</numerusform>
            <numerusform>%n unabhängige Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>For</source>
        <comment>passages that speak for a claim</comment>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <comment>that speaks for or against a claim</comment>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>passages that speak against a claim</comment>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Linked claims</source>
        <translation>Verknüpfte Behauptungen</translation>
    </message>
    <message>
        <source>none yet: press L here, then Shift+L on another claim</source>
        <translation>noch keine: drücken Sie hier L, dann Umschalt+L auf einer anderen Behauptung</translation>
    </message>
    <message>
        <source>History of its status</source>
        <translation>Verlauf ihres Status</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimPanel</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Close the claim (Esc)</source>
        <translation>Behauptung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>florilegium::ClaimPicker</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>A few letters of the claim</source>
        <translation>Ein paar Buchstaben der Behauptung</translation>
    </message>
</context>
<context>
    <name>florilegium::Codebooks</name>
    <message>
        <source>Export the codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Codebooks (*.json)</source>
        <translation>Codebücher (*.json)</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The codebook is in %1</source>
        <comment>path of a file</comment>
        <translation>Das Codebuch ist in %1</translation>
    </message>
    <message>
        <source>Everything in this codebook is here already.</source>
        <translation>Alles in diesem Codebuch ist schon hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n theme(s) came from the codebook.</source>
        <translation>
            <numerusform>Ein Thema kam aus dem Codebuch.</numerusform>
            <numerusform>%n Themen kamen aus dem Codebuch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>florilegium::Collecting</name>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>Ein Artikel in „%1“ gelegt.</numerusform>
            <numerusform>%n Artikel in „%1“ gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what the list is to be filtered by, then save it.</source>
        <translation>Geben Sie ein, wonach die Liste gefiltert werden soll, und speichern Sie es dann.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into the collection.</source>
        <translation>
            <numerusform>Ein Artikel in die Sammlung gelegt.</numerusform>
            <numerusform>%n Artikel in die Sammlung gelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of the collection.</source>
        <translation>
            <numerusform>Ein Artikel aus der Sammlung genommen.</numerusform>
            <numerusform>%n Artikel aus der Sammlung genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search “%1” was deleted.</source>
        <translation>Die Suche „%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>The collection “%1” was deleted; its articles are where they were.</source>
        <translation>Die Sammlung „%1“ wurde gelöscht; ihre Artikel sind, wo sie waren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>florilegium::CollectionPicker</name>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Collection, or a new one</source>
        <translation>Sammlung, oder eine neue</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>New collection “%1”</source>
        <translation>Neue Sammlung „%1“</translation>
    </message>
</context>
<context>
    <name>florilegium::ColourEditor</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Keine Linie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Two lines</source>
        <translation>Zwei Linien</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Dashes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Wellen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>What your colours mean. Alt+↑ and Alt+↓ change their order.</source>
        <translation>Was Ihre Farben bedeuten. Alt+↑ und Alt+↓ ändern ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>words</source>
        <comment>a sample of marked text</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>%1, as it looks</source>
        <translation>%1, wie es aussieht</translation>
    </message>
    <message>
        <source>Name of colour %1</source>
        <translation>Name der Farbe %1</translation>
    </message>
    <message>
        <source>Hue of “%1”: %2</source>
        <translation>Ton von „%1“: %2</translation>
    </message>
    <message>
        <source>Line under “%1”: %2</source>
        <translation>Linie unter „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” before the one above</source>
        <translation>„%1“ vor die darüber</translation>
    </message>
    <message>
        <source>“%1” after the one below</source>
        <translation>„%1“ hinter die darunter</translation>
    </message>
</context>
<context>
    <name>florilegium::ColumnTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Übliche Spalten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
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
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <message>
        <source>Part %1 of %2: %3</source>
        <comment>spoken: one passage of a highlight, and its words</comment>
        <translation>Teil %1 von %2: %3</translation>
    </message>
    <message>
        <source>ends with “%1”</source>
        <comment>spoken: a highlight, of which the end was moved</comment>
        <translation>endet mit „%1“</translation>
    </message>
    <message>
        <source>begins with “%1”</source>
        <comment>spoken: a highlight, of which the start was moved</comment>
        <translation>beginnt mit „%1“</translation>
    </message>
</context>
<context>
    <name>florilegium::DuplicatePage</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>No two articles are the same.</source>
        <translation>Keine zwei Artikel sind gleich.</translation>
    </message>
    <message>
        <source>Articles with the same text, or the same address, would be listed here.</source>
        <translation>Artikel mit gleichem Text oder gleicher Adresse würden hier stehen.</translation>
    </message>
    <message>
        <source>%1 merges the others of its group into the selected article · %2 says that they are not the same · Enter opens it</source>
        <comment>%1 and %2 are keys</comment>
        <translation>%1 vereint die anderen der Gruppe mit dem gewählten Artikel · %2 sagt, dass sie nicht dieselben sind · Enter öffnet ihn</translation>
    </message>
</context>
<context>
    <name>florilegium::DuplicatesModel</name>
    <message>
        <source>Same text</source>
        <translation>Gleicher Text</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Gleiche Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <comment>articles that are probably one</comment>
        <translation>
            <numerusform>%1, ein Artikel</numerusform>
            <numerusform>%1, %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ElsewhereDelegate</name>
    <message>
        <source>marked as repeating</source>
        <comment>a passage in another article</comment>
        <translation>als Wiederholung markiert</translation>
    </message>
</context>
<context>
    <name>florilegium::ElsewhereModel</name>
    <message>
        <source>%1, %2, marked as repeating: “%3”</source>
        <comment>an article&apos;s title; likeness in a word; words</comment>
        <translation>%1, %2, als Wiederholung markiert: „%3“</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <comment>an article&apos;s title; likeness in a word; words</comment>
        <translation>%1, %2: „%3“</translation>
    </message>
</context>
<context>
    <name>florilegium::ElsewherePanel</name>
    <message>
        <source>The same passage elsewhere</source>
        <translation>Dieselbe Passage anderswo</translation>
    </message>
    <message>
        <source>Other articles with the same passage</source>
        <translation>Andere Artikel mit derselben Passage</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>No other article has this passage.</source>
        <translation>Kein anderer Artikel hat diese Passage.</translation>
    </message>
    <message>
        <source>Esc closes the list.</source>
        <translation>Esc schließt die Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>ein Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
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
    <name>florilegium::FieldPopup</name>
    <message>
        <source>About what was typed</source>
        <translation>Zum Getippten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <comment>of a list that is told to screen readers</comment>
        <translation>
            <numerusform>eine Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how many rows, the chosen one</comment>
        <translation>%1: %2</translation>
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
    <name>florilegium::FilterPopup</name>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
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
    <name>florilegium::GrowthChart</name>
    <message>
        <source>Passages by month</source>
        <translation>Passagen nach Monat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month, and how many passages</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>florilegium::HighlightFilters</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>In den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Before this year</source>
        <translation>Vor diesem Jahr</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Notiz</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Ohne Notiz</translation>
    </message>
    <message>
        <source>With a theme</source>
        <translation>Mit Thema</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Bearing on a claim</source>
        <translation>Mit Bezug auf eine Behauptung</translation>
    </message>
    <message>
        <source>Bearing on no claim</source>
        <translation>Ohne Bezug auf eine Behauptung</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>Verwaiste</translation>
    </message>
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
        <source>With or without</source>
        <translation>Mit oder ohne</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>“%1” ✕</source>
        <comment>title of the article that the list is narrowed to; to be removed</comment>
        <translation>„%1“ ✕</translation>
    </message>
    <message>
        <source>Only of “%1”: show others too</source>
        <translation>Nur aus „%1“: auch andere zeigen</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
</context>
<context>
    <name>florilegium::HighlightListModel</name>
    <message>
        <source>Without a theme</source>
        <translation>Ohne Thema</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Ohne Behauptung</translation>
    </message>
</context>
<context>
    <name>florilegium::HighlightPage</name>
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
    <message>
        <source>Esc takes it back.</source>
        <translation>Esc nimmt es zurück.</translation>
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
    <name>florilegium::LedgerPage</name>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Claims: %1</source>
        <comment>with this status</comment>
        <translation>Behauptungen: %1</translation>
    </message>
    <message>
        <source>No claim is found by these words.</source>
        <translation>Mit diesen Wörtern wird keine Behauptung gefunden.</translation>
    </message>
    <message>
        <source>Esc empties the filter; Ctrl+K searches everything.</source>
        <translation>Esc leert den Filter; Strg+K durchsucht alles.</translation>
    </message>
    <message>
        <source>Statements that somebody makes, and how sure of them you are.</source>
        <translation>Aussagen, die jemand macht, und wie sicher Sie sich ihrer sind.</translation>
    </message>
    <message>
        <source>Select a passage in an article and press C.</source>
        <translation>Wählen Sie in einem Artikel eine Passage aus, und drücken Sie C.</translation>
    </message>
    <message>
        <source>Evidence for and against</source>
        <translation>Belege dafür und dagegen</translation>
    </message>
    <message>
        <source>With an open question</source>
        <translation>Mit offener Frage</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Sicherheit: %1</translation>
    </message>
    <message>
        <source>Any ground</source>
        <translation>Jede Grundlage</translation>
    </message>
    <message>
        <source>No claim is like that.</source>
        <translation>Keine Behauptung ist so.</translation>
    </message>
    <message>
        <source>“Any ground” above shows all of them.</source>
        <translation>„Jede Grundlage“ oben zeigt sie alle.</translation>
    </message>
</context>
<context>
    <name>florilegium::Ledgering</name>
    <message numerus="yes">
        <source>%n claim(s) changed.</source>
        <translation>
            <numerusform>Eine Behauptung geändert.</numerusform>
            <numerusform>%n Behauptungen geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Status: %1.</source>
        <translation>Status: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n claim(s): %1.</source>
        <translation>
            <numerusform>Status einer Behauptung: %1.</numerusform>
            <numerusform>Status von %n Behauptungen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Sagen, warum …</translation>
    </message>
    <message>
        <source>The link is gone.</source>
        <translation>Die Verknüpfung ist weg.</translation>
    </message>
    <message>
        <source>Select two claims or more in the ledger, then press the key again.</source>
        <translation>Wählen Sie zwei oder mehr Behauptungen aus, und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) are one now: “%1”</source>
        <translation>
            <numerusform>Eine Behauptung: „%1“</numerusform>
            <numerusform>%n Behauptungen sind jetzt eine: „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
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
    <name>florilegium::LinkedClaimsModel</name>
    <message>
        <source>stated by it</source>
        <translation>von ihr ausgesagt</translation>
    </message>
    <message>
        <source>supported by it</source>
        <translation>von ihr gestützt</translation>
    </message>
    <message>
        <source>contradicted by it</source>
        <translation>ihr widersprochen</translation>
    </message>
    <message>
        <source>qualified by it</source>
        <translation>von ihr eingeschränkt</translation>
    </message>
    <message>
        <source>repeated by it</source>
        <translation>von ihr wiederholt</translation>
    </message>
</context>
<context>
    <name>florilegium::Linking</name>
    <message>
        <source>A link begins at “%1”: Shift+L links it to something else, Esc drops it</source>
        <comment>words of a passage or claim</comment>
        <translation>Eine Verknüpfung beginnt bei „%1“: Umschalt+L verknüpft sie mit etwas anderem, Esc lässt sie fallen</translation>
    </message>
    <message>
        <source>Press L first, on a passage or a claim that this one is to be linked to.</source>
        <translation>Drücken Sie erst L auf einer Passage oder Behauptung, mit der diese verknüpft werden soll.</translation>
    </message>
    <message>
        <source>“%1”: what it is to this claim</source>
        <translation>„%1“: was es für diese Behauptung ist</translation>
    </message>
    <message>
        <source>What this is to “%1”</source>
        <translation>Was dies für „%1“ ist</translation>
    </message>
    <message>
        <source>Linked: %1 “%2”</source>
        <comment>relation, statement of a claim</comment>
        <translation>Verknüpft: %1 „%2“</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A link leads to something else.</source>
        <translation>Eine Verknüpfung führt zu etwas anderem.</translation>
    </message>
    <message>
        <source>These two are linked in this way already.</source>
        <translation>Diese beiden sind schon so verknüpft.</translation>
    </message>
    <message>
        <source>What the link began at is in the bin.</source>
        <translation>Wobei die Verknüpfung begann, ist im Papierkorb.</translation>
    </message>
</context>
<context>
    <name>florilegium::ListMarking</name>
    <message>
        <source>There was nothing to change.</source>
        <translation>Es gab nichts zu ändern.</translation>
    </message>
    <message>
        <source>%1 highlights are too many to be changed at once. Narrow the list to %2 or fewer.</source>
        <translation>%1 Markierungen sind zu viele, um sie auf einmal zu ändern. Grenzen Sie die Liste auf %2 oder weniger ein.</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) made “%1”.</source>
        <translation>
            <numerusform>Eine Markierung ist jetzt „%1“.</numerusform>
            <numerusform>%n Markierungen sind jetzt „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken from %n highlight(s).</source>
        <translation>
            <numerusform>„%1“ von einer Markierung genommen.</numerusform>
            <numerusform>„%1“ von %n Markierungen genommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” given to %n highlight(s).</source>
        <translation>
            <numerusform>„%1“ einer Markierung gegeben.</numerusform>
            <numerusform>„%1“ %n Markierungen gegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A claim that %n highlight(s) state.</source>
        <translation>
            <numerusform>Eine Behauptung, die eine Markierung aussagt.</numerusform>
            <numerusform>Eine Behauptung, die %n Markierungen aussagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their claims are “%1” now.</source>
        <translation>Ihre Behauptungen sind jetzt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are on the clipboard, as Markdown.</source>
        <translation>
            <numerusform>Eine Markierung ist in der Zwischenablage, als Markdown.</numerusform>
            <numerusform>%n Markierungen sind in der Zwischenablage, als Markdown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The link(s) to %n highlight(s) are on the clipboard.</source>
        <translation>
            <numerusform>Der Link zu einer Markierung ist in der Zwischenablage.</numerusform>
            <numerusform>Die Links zu %n Markierungen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>It s&amp;tates the claim</source>
        <translation>Sie sagt die Behauptung a&amp;us</translation>
    </message>
    <message>
        <source>It &amp;supports the claim</source>
        <translation>Sie &amp;stützt die Behauptung</translation>
    </message>
    <message>
        <source>It &amp;contradicts the claim</source>
        <translation>Sie &amp;widerspricht der Behauptung</translation>
    </message>
    <message>
        <source>It &amp;qualifies the claim</source>
        <translation>Sie schränkt die Behauptung &amp;ein</translation>
    </message>
    <message>
        <source>It &amp;repeats the claim</source>
        <translation>Sie wieder&amp;holt die Behauptung</translation>
    </message>
    <message>
        <source>Theme to take away</source>
        <translation>Thema zum Wegnehmen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>theme, how many have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>They have no theme.</source>
        <translation>Sie haben kein Thema.</translation>
    </message>
    <message numerus="yes">
        <source>Written below %n note(s).</source>
        <translation>
            <numerusform>Unter eine Notiz geschrieben.</numerusform>
            <numerusform>Unter %n Notizen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to the notes of %n highlight(s)</source>
        <translation>
            <numerusform>Zur Notiz einer Markierung hinzufügen</numerusform>
            <numerusform>Zu den Notizen von %n Markierungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of which claim?</source>
        <translation>Beleg für welche Behauptung?</translation>
    </message>
    <message>
        <source>How it bears on the claim</source>
        <translation>Wie sie sich zur Behauptung verhält</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) bear on the claim now: %1.</source>
        <translation>
            <numerusform>Eine Markierung bezieht sich jetzt auf die Behauptung: %1.</numerusform>
            <numerusform>%n Markierungen beziehen sich jetzt auf die Behauptung: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list as Markdown</source>
        <translation>Liste als Markdown exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are in %1</source>
        <translation>
            <numerusform>Eine Markierung ist in %1</numerusform>
            <numerusform>%n Markierungen sind in %1</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>The same passage in %n other article(s)</source>
        <translation>
            <numerusform>Dieselbe Passage in einem anderen Artikel</numerusform>
            <numerusform>Dieselbe Passage in %n anderen Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::MarkdownEditor</name>
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
    <name>florilegium::MatchesPage</name>
    <message>
        <source>Words to look for</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Words or regular expression to look for</source>
        <translation>Gesuchte Wörter oder regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>button: upper and lower case count</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Upper and lower case count</source>
        <translation>Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>Matches for “%1”</source>
        <comment>name of a theme</comment>
        <translation>Treffer für „%1“</translation>
    </message>
    <message>
        <source>This is no regular expression.</source>
        <translation>Das ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>All matches become passages of the theme.</source>
        <translation>Alle Treffer werden Passagen des Themas.</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Geben Sie ein, was gesucht wird.</translation>
    </message>
    <message>
        <source>Nowhere in the library.</source>
        <translation>Nirgends in der Bibliothek.</translation>
    </message>
    <message>
        <source>Whole words are found, in whatever case.</source>
        <translation>Gefunden werden ganze Wörter, groß oder klein.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Mark %n passage(s)</source>
        <translation>
            <numerusform>Eine Passage &amp;markieren</numerusform>
            <numerusform>%n Passagen &amp;markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>ein Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <comment>after “5 matches”</comment>
        <translation>
            <numerusform>in einem Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 · looking, %3 %</source>
        <comment>5 matches in 2 articles</comment>
        <translation>%1 %2 · wird gesucht, %3 %</translation>
    </message>
    <message>
        <source>%1 %2 · the search ends here</source>
        <comment>5 matches in 2 articles</comment>
        <translation>%1 %2 · hier endet die Suche</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>sucht …</translation>
    </message>
    <message>
        <source>%1 %2 · Space takes one out, Shift+Space all</source>
        <comment>5 matches in 2 articles</comment>
        <translation>%1 %2 · Leertaste nimmt einen heraus, Umschalt+Leertaste alle</translation>
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
    <name>florilegium::Navigation</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
</context>
<context>
    <name>florilegium::NotePartTexts</name>
    <message>
        <source>Link: %1</source>
        <comment>spoken: of a note</comment>
        <translation>Verweis: %1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <comment>spoken: of a note</comment>
        <translation>Thema: %1</translation>
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
    <name>florilegium::PalettePopup</name>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Nothing has such a name.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>florilegium::PassageDelegate</name>
    <message>
        <source>no longer in the text</source>
        <translation>nicht mehr im Text</translation>
    </message>
    <message>
        <source>Comment on the passage</source>
        <translation>Kommentar zur Passage</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>Was zeigt sie?</translation>
    </message>
</context>
<context>
    <name>florilegium::PassageListModel</name>
    <message>
        <source>%1: “%2”, %3</source>
        <comment>relation to a claim, words of a passage, title of its article</comment>
        <translation>%1: „%2“, %3</translation>
    </message>
</context>
<context>
    <name>florilegium::PassageMatchModel</name>
    <message>
        <source>%1, has the theme</source>
        <translation>%1, hat das Thema</translation>
    </message>
</context>
<context>
    <name>florilegium::PeopleField</name>
    <message>
        <source>Attributed to</source>
        <translation>Wem zugeschrieben</translation>
    </message>
    <message>
        <source>Who says so? Part names with ;</source>
        <translation>Wer sagt das? Namen mit ; trennen</translation>
    </message>
    <message>
        <source>Persons and institutions</source>
        <translation>Personen und Institutionen</translation>
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
    <message>
        <source>The highlight that was linked to is not there any more.</source>
        <translation>Die verlinkte Markierung ist nicht mehr da.</translation>
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
        <source>Opens an address, too</source>
        <translation>Öffnet auch eine Adresse</translation>
    </message>
    <message>
        <source>Go to, do, or search</source>
        <translation>Gehen, tun oder suchen</translation>
    </message>
    <message>
        <source>Go to articles, themes and claims, do, or search</source>
        <translation>Zu Artikeln, Themen und Behauptungen gehen, etwas tun oder suchen</translation>
    </message>
</context>
<context>
    <name>florilegium::SearchPopup</name>
    <message>
        <source>What was found</source>
        <translation>Suchergebnisse</translation>
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
    <message>
        <source>best matches first</source>
        <comment>order of what was found</comment>
        <translation>beste Treffer zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <comment>order of what was found</comment>
        <translation>neueste zuerst</translation>
    </message>
</context>
<context>
    <name>florilegium::SeenElsewhere</name>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Go to a highlight, then press the key again.</source>
        <translation>Gehen Sie zu einer Markierung, und drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>It is marked there already.</source>
        <translation>Dort ist sie schon markiert.</translation>
    </message>
    <message>
        <source>Marked in “%1” as repeating this.</source>
        <translation>In „%1“ als Wiederholung davon markiert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>florilegium::SelectionFoot</name>
    <message>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <source>all %1 selected</source>
        <translation>alle %1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
</context>
<context>
    <name>florilegium::Shelving</name>
    <message numerus="yes">
        <source>%n article(s) moved to “%1”.</source>
        <translation>
            <numerusform>Ein Artikel nach „%1“ verschoben.</numerusform>
            <numerusform>%n Artikel nach „%1“ verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <message>
        <source>&amp;Rename	F2</source>
        <translation>&amp;Umbenennen	F2</translation>
    </message>
    <message>
        <source>&amp;Delete	Del</source>
        <translation>&amp;Löschen	Entf</translation>
    </message>
</context>
<context>
    <name>florilegium::SidebarDelegate</name>
    <message>
        <source>Name of the theme</source>
        <translation>Name des Themas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
    <name>florilegium::SoftTips</name>
    <message>
        <source>Hedge: %1</source>
        <comment>%1: words of the article</comment>
        <translation>Einschränkung: %1</translation>
    </message>
    <message>
        <source>Attribution: %1</source>
        <comment>%1: words of the article</comment>
        <translation>Zuschreibung: %1</translation>
    </message>
    <message>
        <source>Vague quantity: %1</source>
        <comment>%1: words of the article</comment>
        <translation>Vage Menge: %1</translation>
    </message>
    <message>
        <source>It is left open whether this is so.</source>
        <translation>Es bleibt offen, ob das so ist.</translation>
    </message>
    <message>
        <source>Somebody else says so, or it is hearsay.</source>
        <translation>Jemand anderes sagt das, oder es ist Hörensagen.</translation>
    </message>
    <message>
        <source>Nobody could check an amount like this.</source>
        <translation>Eine solche Menge könnte niemand nachprüfen.</translation>
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
    <name>florilegium::SplitPage</name>
    <message>
        <source>No passage has this very theme.</source>
        <translation>Keine Passage hat genau dieses Thema.</translation>
    </message>
    <message>
        <source>Those of the themes below it stay where they are.</source>
        <translation>Die der Themen darunter bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Deal out “%1”</source>
        <comment>name of a theme</comment>
        <translation>„%1“ verteilen</translation>
    </message>
    <message>
        <source>another theme…</source>
        <translation>anderes Thema …</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deal out %n passage(s)</source>
        <translation>
            <numerusform>Eine Passage &amp;verteilen</numerusform>
            <numerusform>%n Passagen &amp;verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>goes to %1</source>
        <translation>geht an %1</translation>
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
    <name>florilegium::StatusChooser</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why? May stay empty</source>
        <translation>Warum? Darf leer bleiben</translation>
    </message>
    <message>
        <source>Why the status is changed</source>
        <translation>Warum der Status geändert wird</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Who changes the status</source>
        <translation>Wer den Status ändert</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Taste %2</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n claim(s)</source>
        <translation>
            <numerusform>Status einer Behauptung</numerusform>
            <numerusform>Status von %n Behauptungen</numerusform>
        </translation>
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
    <name>florilegium::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>florilegium::ThemeHead</name>
    <message>
        <source>No other theme is found with it.</source>
        <translation>Kein anderes Thema kommt mit ihm vor.</translation>
    </message>
    <message>
        <source>About the theme</source>
        <translation>Über das Thema</translation>
    </message>
    <message>
        <source>Definition of the theme</source>
        <translation>Definition des Themas</translation>
    </message>
    <message>
        <source>What counts, what does not? Model passages?</source>
        <translation>Was zählt, was nicht? Musterpassagen?</translation>
    </message>
    <message>
        <source>On the same passages</source>
        <translation>Auf denselben Passagen</translation>
    </message>
    <message>
        <source>In the same paragraphs</source>
        <translation>In denselben Absätzen</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Themes found together with it</source>
        <translation>Themen, die mit ihm vorkommen</translation>
    </message>
    <message>
        <source>Passages by month</source>
        <translation>Passagen nach Monat</translation>
    </message>
    <message>
        <source>Below it: %1</source>
        <comment>themes</comment>
        <translation>Darunter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>eine Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n article(s)</source>
        <comment>after “12 passages”</comment>
        <translation>
            <numerusform>in einem Artikel</numerusform>
            <numerusform>in %n Artikeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) without it</source>
        <translation>
            <numerusform>ein Artikel ohne es</numerusform>
            <numerusform>%n Artikel ohne es</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>florilegium::ThemePage</name>
    <message>
        <source>Colour as above it</source>
        <translation>Farbe wie darüber</translation>
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
        <source>No passage passes this filter.</source>
        <translation>Keine Passage entspricht diesem Filter.</translation>
    </message>
    <message>
        <source>Esc empties the words.</source>
        <translation>Esc leert das Filterfeld.</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>Passages: %1</source>
        <comment>by article or by claim</comment>
        <translation>Stellen: %1</translation>
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
    <message>
        <source>New theme</source>
        <translation>Neues Thema</translation>
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
    <name>florilegium::Theming</name>
    <message numerus="yes">
        <source>%n passage(s) of “%1” were marked.</source>
        <translation>
            <numerusform>Eine Passage von „%1“ wurde markiert.</numerusform>
            <numerusform>%n Passagen von „%1“ wurden markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) of “%1” were dealt out.</source>
        <translation>
            <numerusform>Eine Passage von „%1“ wurde verteilt.</numerusform>
            <numerusform>%n Passagen von „%1“ wurden verteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are changed in the sidebar; F9 opens it.</source>
        <translation>Namen werden in der Seitenleiste geändert; F9 öffnet sie.</translation>
    </message>
    <message>
        <source>Move “%1” below</source>
        <translation>„%1“ verschieben unter</translation>
    </message>
    <message>
        <source>Merge “%1” into</source>
        <translation>„%1“ zusammenführen mit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is a theme “%1” in that place already.</source>
        <translation>An dieser Stelle gibt es schon ein Thema „%1“.</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The theme is called “%1” now.</source>
        <translation>Das Thema heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>A theme needs a name without “/”.</source>
        <translation>Ein Thema braucht einen Namen ohne „/“.</translation>
    </message>
    <message>
        <source>“%1” was moved.</source>
        <translation>„%1“ wurde verschoben.</translation>
    </message>
    <message>
        <source>“%1” was moved below “%2”.</source>
        <translation>„%1“ wurde unter „%2“ verschoben.</translation>
    </message>
    <message>
        <source>A theme cannot stand below itself.</source>
        <translation>Ein Thema kann nicht unter sich selbst stehen.</translation>
    </message>
    <message>
        <source>The theme “%1” is there now.</source>
        <translation>Das Thema „%1“ gibt es jetzt.</translation>
    </message>
    <message>
        <source>Choose a theme that is there already.</source>
        <translation>Wählen Sie ein Thema, das es schon gibt.</translation>
    </message>
    <message>
        <source>These two cannot be merged.</source>
        <translation>Diese beiden lassen sich nicht zusammenführen.</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was merged into “%2”: %n passage(s).</source>
        <translation>
            <numerusform>„%1“ ist jetzt Teil von „%2“: eine Passage.</numerusform>
            <numerusform>„%1“ ist jetzt Teil von „%2“: %n Passagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n passage(s). Delete it, and…</source>
        <translation>
            <numerusform>„%1“ hat eine Passage. Löschen, und …</numerusform>
            <numerusform>„%1“ hat %n Passagen. Löschen, und …</numerusform>
        </translation>
    </message>
    <message>
        <source>give them to “%1”</source>
        <translation>sie „%1“ geben</translation>
    </message>
    <message>
        <source>give them to another theme…</source>
        <translation>sie einem anderen Thema geben …</translation>
    </message>
    <message>
        <source>Passages of “%1” go to</source>
        <translation>Passagen von „%1“ gehen an</translation>
    </message>
    <message>
        <source>leave them without it</source>
        <translation>sie ohne es lassen</translation>
    </message>
    <message>
        <source>What becomes of the passages</source>
        <translation>Was aus den Passagen wird</translation>
    </message>
    <message>
        <source>Choose a theme that stays.</source>
        <translation>Wählen Sie ein Thema, das bleibt.</translation>
    </message>
    <message>
        <source>The theme “%1” was deleted.</source>
        <translation>Das Thema „%1“ wurde gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>The theme “%1” was deleted; “%2” has its %n passage(s).</source>
        <translation>
            <numerusform>Das Thema „%1“ wurde gelöscht; „%2“ hat seine Passage.</numerusform>
            <numerusform>Das Thema „%1“ wurde gelöscht; „%2“ hat seine %n Passagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the theme above it</source>
        <translation>Wie das Thema darüber</translation>
    </message>
    <message>
        <source>“%1” has the colour of the theme above it now.</source>
        <translation>„%1“ hat jetzt die Farbe des Themas darüber.</translation>
    </message>
    <message>
        <source>“%1” has the colour “%2” now.</source>
        <translation>„%1“ hat jetzt die Farbe „%2“.</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <comment>name of a theme</comment>
        <translation>Farbe von „%1“</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>Key &amp;%1</source>
        <translation>Taste &amp;%1</translation>
    </message>
    <message>
        <source>Key %1 gives “%2” now.</source>
        <translation>Taste %1 vergibt jetzt „%2“.</translation>
    </message>
    <message>
        <source>Key of “%1”</source>
        <comment>name of a theme</comment>
        <translation>Taste von „%1“</translation>
    </message>
    <message>
        <source>Key &amp;%1, now of “%2”</source>
        <comment>a digit and the theme that would lose it</comment>
        <translation>Taste &amp;%1, jetzt für „%2“</translation>
    </message>
</context>
<context>
    <name>florilegium::Tidying</name>
    <message numerus="yes">
        <source>Erase %n thing(s) for good? Nothing brings them back, not even Undo.</source>
        <translation>
            <numerusform>Ein Ding endgültig löschen? Nichts bringt es zurück, auch nicht „Rückgängig“.</numerusform>
            <numerusform>%n Dinge endgültig löschen? Nichts bringt sie zurück, auch nicht „Rückgängig“.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Keep in the bin</source>
        <translation>Im Papierkorb be&amp;halten</translation>
    </message>
    <message>
        <source>Empty the bin? Nothing brings back what was in it.</source>
        <translation>Papierkorb leeren? Nichts bringt zurück, was darin war.</translation>
    </message>
    <message>
        <source>&amp;Empty the bin; the history still says what was in it</source>
        <translation>Papierkorb l&amp;eeren; der Verlauf sagt weiter, was darin war</translation>
    </message>
    <message>
        <source>E&amp;rase everything in it for good, without a trace</source>
        <translation>Alles darin endgültig lösch&amp;en, ohne Spur</translation>
    </message>
    <message>
        <source>&amp;Keep the bin as it is</source>
        <translation>Papierkorb be&amp;halten, wie er ist</translation>
    </message>
    <message>
        <source>Erasing: the library is written anew without it. You can go on reading.</source>
        <translation>Wird gelöscht: die Bibliothek wird ohne es neu geschrieben. Sie können weiterlesen.</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>die Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>It was erased from the library, but %n backup(s) could not be rewritten and still hold it until they are too old.</source>
        <translation>
            <numerusform>Es wurde aus der Bibliothek gelöscht, aber eine Sicherung ließ sich nicht neu schreiben und enthält es noch, bis sie zu alt ist.</numerusform>
            <numerusform>Es wurde aus der Bibliothek gelöscht, aber %n Sicherungen ließen sich nicht neu schreiben und enthalten es noch, bis sie zu alt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) erased for good: from the library, its index and its backups.</source>
        <translation>
            <numerusform>Ein Ding endgültig gelöscht: aus der Bibliothek, ihrem Index und ihren Sicherungen.</numerusform>
            <numerusform>%n Dinge endgültig gelöscht: aus der Bibliothek, ihrem Index und ihren Sicherungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken out of the bin.</source>
        <translation>
            <numerusform>Ein Ding aus dem Papierkorb entfernt.</numerusform>
            <numerusform>%n Dinge aus dem Papierkorb entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) merged into others</source>
        <translation>
            <numerusform>Ein Artikel mit anderen zusammengeführt</numerusform>
            <numerusform>%n Artikel mit anderen zusammengeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) came along.</source>
        <translation>
            <numerusform>Eine Markierung kam mit.</numerusform>
            <numerusform>%n Markierungen kamen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is not found in the text that stays, and is kept as an orphan.</source>
        <translation>
            <numerusform>Eine davon findet sich im verbleibenden Text nicht und bleibt als verwaiste erhalten.</numerusform>
            <numerusform>%n davon finden sich im verbleibenden Text nicht und bleiben als verwaiste erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>They are not listed as duplicates any more.</source>
        <translation>Sie stehen nicht mehr unter den Dubletten.</translation>
    </message>
</context>
<context>
    <name>florilegium::TogetherModel</name>
    <message numerus="yes">
        <source>%1: %n passage(s)</source>
        <comment>a theme, and how many passages have it too</comment>
        <translation>
            <numerusform>%1: eine Passage</numerusform>
            <numerusform>%1: %n Passagen</numerusform>
        </translation>
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
