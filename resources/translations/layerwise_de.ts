<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutBox</name>
  <message>
   <source>A deep-learning workshop on your desk.</source>
   <translation>Eine Werkstatt für Deep Learning auf dem eigenen Schreibtisch.</translation>
  </message>
  <message>
   <source>About Layerwise</source>
   <translation>Über Layerwise</translation>
  </message>
  <message>
   <source>Licences and attributions</source>
   <translation>Lizenzen und Quellen</translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>Map before</source>
   <translation>Vorige Map</translation>
  </message>
  <message>
   <source>Next map</source>
   <translation>Nächste Map</translation>
  </message>
  <message>
   <source>Open model…</source>
   <translation>Modell öffnen…</translation>
  </message>
  <message>
   <source>Open picture…</source>
   <translation>Bild öffnen…</translation>
  </message>
  <message>
   <source>Paste picture</source>
   <translation>Bild einfügen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Save this view as a picture…</source>
   <translation>Diese Ansicht als Bild speichern…</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>ActivationCurve</name>
  <message>
   <source>Activation curve</source>
   <translation>Aktivierungskurve</translation>
  </message>
  <message>
   <source>sum</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>{0} makes {1} into {2}</source>
   <translation>{0} macht aus {1} den Wert {2}</translation>
  </message>
 </context>
 <context>
  <name>ActivationStrip</name>
  <message>
   <source>neuron {0}: {1} % of the strongest</source>
   <translation>Neuron {0}: {1} % des stärksten</translation>
  </message>
 </context>
 <context>
  <name>ActivityChooser</name>
  <message>
   <source>Activity</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>Which network learns, and what from.</source>
   <translation>Welches Netz lernt, und woraus.</translation>
  </message>
 </context>
 <context>
  <name>Adding</name>
  <message>
   <source>Opening {0}…</source>
   <translation>{0} wird geöffnet…</translation>
  </message>
  <message>
   <source>This model cannot be used</source>
   <translation>Dieses Modell ist nicht verwendbar</translation>
  </message>
  <message>
   <source>This model comes from elsewhere, so Layerwise first tries it in safety.</source>
   <translation>Dieses Modell ist fremd; Layerwise probiert es daher zuerst in einer geschützten Umgebung aus.</translation>
  </message>
 </context>
 <context>
  <name>AdoptDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Class {0}</source>
   <translation>Klasse {0}</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Describe a model</source>
   <translation>Ein Modell beschreiben</translation>
  </message>
  <message>
   <source>If the answers make no sense, try another scaling.</source>
   <translation>Ergeben die Antworten keinen Sinn, eine andere Skalierung versuchen.</translation>
  </message>
  <message>
   <source>Making the model…</source>
   <translation>Das Modell wird erstellt…</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Noch keine Antwort</translation>
  </message>
  <message>
   <source>Nobody knows what is in it, so another process does it, with limits.</source>
   <translation>Niemand weiß, was darin steckt; darum liest es ein eigener Prozess mit festen Grenzen.</translation>
  </message>
  <message>
   <source>Reading it in safety…</source>
   <translation>Die Datei wird geschützt gelesen…</translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation>{0} wird gelesen</translation>
  </message>
  <message>
   <source>This file cannot be used</source>
   <translation>Diese Datei ist nicht verwendbar</translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation>Dieses Modell verwenden</translation>
  </message>
  <message>
   <source>With other labels than this page's it opens in Kernels, not here.</source>
   <translation>Mit anderen Klassen als denen dieser Seite öffnet es sich unter „Kernel“, nicht hier.</translation>
  </message>
  <message>
   <source>{0} layers, {1} parameters, read from the graph</source>
   <translation>{0} Schichten, {1} Parameter, aus dem Graphen gelesen</translation>
  </message>
 </context>
 <context>
  <name>AdoptForm</name>
  <message>
   <source>Blue first</source>
   <translation>Blau zuerst</translation>
  </message>
  <message>
   <source>Blue first
Blue, green, red, as OpenCV reads them.</source>
   <translation>Blau zuerst
Blau, Grün, Rot, wie OpenCV sie liest.</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>First</source>
   <translation>Vorn</translation>
  </message>
  <message>
   <source>First
NCHW, as PyTorch</source>
   <translation>Vorn
NCHW, wie PyTorch</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Height in pixels</source>
   <translation>Höhe in Pixeln</translation>
  </message>
  <message>
   <source>Height × width in pixels</source>
   <translation>Höhe × Breite in Pixeln</translation>
  </message>
  <message>
   <source>How a picture of another shape meets the size</source>
   <translation>Wie ein Bild anderer Form in die Größe passt</translation>
  </message>
  <message>
   <source>How the values are scaled</source>
   <translation>Wie die Werte skaliert werden</translation>
  </message>
  <message>
   <source>Labels</source>
   <translation>Klassennamen</translation>
  </message>
  <message>
   <source>Last</source>
   <translation>Hinten</translation>
  </message>
  <message>
   <source>Last
NHWC, as Keras</source>
   <translation>Hinten
NHWC, wie Keras</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation>Name des Modells</translation>
  </message>
  <message>
   <source>Output with the answer</source>
   <translation>Ausgang mit der Antwort</translation>
  </message>
  <message>
   <source>Pictures of another shape</source>
   <translation>Bilder anderer Form</translation>
  </message>
  <message>
   <source>Place of the colours in the input</source>
   <translation>Ort der Farben in der Eingabe</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>Probabilities
They add up to 1: softmax is part of the graph.</source>
   <translation>Wahrscheinlichkeiten
Ihre Summe ist 1: Softmax gehört schon zum Graphen.</translation>
  </message>
  <message>
   <source>Scores</source>
   <translation>Scores</translation>
  </message>
  <message>
   <source>Scores
Of any size: softmax is put behind the graph.</source>
   <translation>Scores
Beliebig groß: Softmax wird hinter den Graphen gesetzt.</translation>
  </message>
  <message>
   <source>The graph has no other output with classes.</source>
   <translation>Der Graph hat keinen anderen Ausgang mit Klassen.</translation>
  </message>
  <message>
   <source>The graph itself says this.</source>
   <translation>Das sagt der Graph selbst.</translation>
  </message>
  <message>
   <source>Values of the pixels</source>
   <translation>Werte der Pixel</translation>
  </message>
  <message>
   <source>What the answers are</source>
   <translation>Was die Antworten sind</translation>
  </message>
  <message>
   <source>What the pictures show</source>
   <translation>Was die Bilder zeigen</translation>
  </message>
  <message>
   <source>Where the colours stand</source>
   <translation>Wo die Farben stehen</translation>
  </message>
  <message>
   <source>Which output has the answer</source>
   <translation>Welcher Ausgang die Antwort gibt</translation>
  </message>
  <message>
   <source>Width in pixels</source>
   <translation>Breite in Pixeln</translation>
  </message>
  <message>
   <source>Your own choice.</source>
   <translation>Eigene Wahl.</translation>
  </message>
  <message>
   <source>{0}: {1} classes</source>
   <translation>{0}: {1} Klassen</translation>
  </message>
 </context>
 <context>
  <name>AdoptOffer</name>
  <message>
   <source>Describe it…</source>
   <translation>Beschreiben…</translation>
  </message>
  <message>
   <source>Describe it…
Say how pictures are prepared for it and what its answers mean.</source>
   <translation>Beschreiben…
Angeben, wie Bilder dafür vorbereitet werden und was die Antworten bedeuten.</translation>
  </message>
  <message>
   <source>Say what pictures it takes and what it answers, and it can be used all the same.</source>
   <translation>Sobald klar ist, welche Bilder es nimmt und was es antwortet, lässt es sich trotzdem verwenden.</translation>
  </message>
  <message>
   <source>{0} does not describe itself</source>
   <translation>{0} beschreibt sich nicht selbst</translation>
  </message>
 </context>
 <context>
  <name>AnswerPanel</name>
  <message>
   <source>0</source>
   <translation>0</translation>
  </message>
  <message>
   <source>0–9</source>
   <translation>0–9</translation>
  </message>
  <message>
   <source>28 × 28, light on black</source>
   <translation>28 × 28, hell auf Schwarz</translation>
  </message>
  <message>
   <source>Centre and fit</source>
   <translation>Zentrieren</translation>
  </message>
  <message>
   <source>Centre and fit  C
Cuts out the ink, fits it into 20 × 20 and puts its centre of mass in the middle, as the training pictures were made. Turn it off to see what the network makes of a digit in a corner.</source>
   <translation>Zentrieren und einpassen  C
Schneidet die Striche aus, passt sie in 20 × 20 Pixel ein und legt ihren Schwerpunkt in die Mitte, wie bei den Trainingsbildern. Ausgeschaltet zeigt sich, was das Netz aus einer Ziffer in der Ecke macht.</translation>
  </message>
  <message>
   <source>Each class keeps its place</source>
   <translation>Jede Klasse behält ihren Platz</translation>
  </message>
  <message>
   <source>Each digit keeps its place</source>
   <translation>Jede Ziffer behält ihren Platz</translation>
  </message>
  <message>
   <source>Hidden layer</source>
   <translation>Verborgene Schicht</translation>
  </message>
  <message>
   <source>Hidden layer {0}</source>
   <translation>Verborgene Schicht {0}</translation>
  </message>
  <message>
   <source>How sure it is</source>
   <translation>Wie sicher es ist</translation>
  </message>
  <message>
   <source>In order</source>
   <translation>Der Reihe nach</translation>
  </message>
  <message>
   <source>Neurons at work</source>
   <translation>Neuronen bei der Arbeit</translation>
  </message>
  <message>
   <source>Order of the bars</source>
   <translation>Reihenfolge der Balken</translation>
  </message>
  <message>
   <source>Sorted</source>
   <translation>Sortiert</translation>
  </message>
  <message>
   <source>The most probable first</source>
   <translation>Die wahrscheinlichste zuerst</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>Was das Netz sieht</translation>
  </message>
  <message>
   <source>strongest of the layer</source>
   <translation>stärkstes der Schicht</translation>
  </message>
  <message>
   <source>{0} neurons</source>
   <translation>{0} Neuronen</translation>
  </message>
  <message>
   <source>{0} of {1} active</source>
   <translation>{0} von {1} aktiv</translation>
  </message>
 </context>
 <context>
  <name>AnswersPanel</name>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>From photograph to input</source>
   <translation>Vom Foto zur Eingabe</translation>
  </message>
  <message>
   <source>Switch a step off and watch the answers change.</source>
   <translation>Einen Schritt ausschalten und sehen, wie sich die Antworten ändern.</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>Sitzung</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Was gezeigt wird</translation>
  </message>
 </context>
 <context>
  <name>CellEditor</name>
  <message>
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>Number
Enter keeps it, Tab goes on, Esc leaves it.</source>
   <translation>Zahl
Eingabe behält sie, Tab geht weiter, Esc lässt sie.</translation>
  </message>
 </context>
 <context>
  <name>CellPictures</name>
  <message>
   <source>Choose a cell of the confusion table to see its pictures here.</source>
   <translation>Ein Feld der Konfusionsmatrix wählen, um hier seine Bilder zu sehen.</translation>
  </message>
  <message>
   <source>No picture of {0} is called {1}.</source>
   <translation>Kein Bild von {0} wird {1} genannt.</translation>
  </message>
  <message>
   <source>Pictures of one cell of the confusion table</source>
   <translation>Bilder eines Feldes der Konfusionsmatrix</translation>
  </message>
  <message>
   <source>The pictures of this data are not on this computer.</source>
   <translation>Die Bilder dieser Daten sind nicht auf diesem Computer.</translation>
  </message>
  <message>
   <source>the surest {0} of {1}</source>
   <translation>die sichersten {0} von {1}</translation>
  </message>
  <message>
   <source>{0} called {1}: the pictures come after this batch.</source>
   <translation>{0} als {1}: die Bilder kommen nach diesem Batch.</translation>
  </message>
  <message>
   <source>{0}, after epoch {1}</source>
   <translation>{0}, nach Epoche {1}</translation>
  </message>
  <message>
   <source>{0}, called {1} with {2}</source>
   <translation>{0}, als {1} erkannt mit {2}</translation>
  </message>
 </context>
 <context>
  <name>ChainTable</name>
  <message>
   <source>A row a picture of the batch. Prediction: the share that the network gave to the truth.
Loss: how wrong that is. Activation: what came in at the weight. Delta: how the loss changes with the sum of the weight's neuron.
Their products, summed over the batch, are the gradient.</source>
   <translation>Eine Zeile je Bild des Batches. Vorhersage: der Anteil, den das Netz der Wahrheit gab.
Verlust: wie falsch das ist. Aktivierung: was am Gewicht ankam. Delta: wie sich der Verlust mit der Summe des Neurons ändert.
Ihre Produkte, über den Batch summiert, sind der Gradient.</translation>
  </message>
  <message>
   <source>Prediction, loss and chain rule</source>
   <translation>Vorhersage, Verlust und Kettenregel</translation>
  </message>
  <message>
   <source>This weight works at many places of each picture: the products are too many to list. Their sum is below.</source>
   <translation>Dieses Gewicht wirkt an vielen Stellen jedes Bildes: zu viele Produkte für eine Liste. Ihre Summe steht unten.</translation>
  </message>
  <message>
   <source>activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <source>batch</source>
   <translation>Batch</translation>
  </message>
  <message>
   <source>delta δ</source>
   <translation>Delta δ</translation>
  </message>
  <message>
   <source>gradient</source>
   <translation>Gradient</translation>
  </message>
  <message>
   <source>gradient Σ =</source>
   <translation>Gradient Σ =</translation>
  </message>
  <message>
   <source>loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>loss −ln p</source>
   <translation>Verlust −ln p</translation>
  </message>
  <message>
   <source>none of them</source>
   <translation>keines davon</translation>
  </message>
  <message>
   <source>picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>prediction</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <source>prediction p</source>
   <translation>Vorhersage p</translation>
  </message>
  <message>
   <source>product</source>
   <translation>Produkt</translation>
  </message>
  <message>
   <source>whole batch</source>
   <translation>ganzer Batch</translation>
  </message>
  <message>
   <source>{0}: prediction {1}</source>
   <translation>{0}: Vorhersage {1}</translation>
  </message>
  <message>
   <source>{0}; loss {1}; gradient {2}</source>
   <translation>{0}; Verlust {1}; Gradient {2}</translation>
  </message>
  <message>
   <source>… {0} more</source>
   <translation>… {0} weitere</translation>
  </message>
  <message>
   <source>−ln p</source>
   <translation>−ln p</translation>
  </message>
 </context>
 <context>
  <name>Chooser</name>
  <message>
   <source>The lesson has set this.</source>
   <translation>Das hat die Lektion festgelegt.</translation>
  </message>
 </context>
 <context>
  <name>ClaimedDrops</name>
  <message>
   <source>Files are read, never moved</source>
   <translation>Dateien werden gelesen, nie verschoben</translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Python (*.py)</source>
   <translation>Python (*.py)</translation>
  </message>
  <message>
   <source>Save the script</source>
   <translation>Das Skript speichern</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>The run as a Python script</source>
   <translation>Der Lauf als Python-Skript</translation>
  </message>
  <message>
   <source>The same run without Layerwise: save it as train.py and start it with Python, where TensorFlow is installed.</source>
   <translation>Derselbe Lauf ohne Layerwise: als train.py speichern und mit Python starten, wo TensorFlow installiert ist.</translation>
  </message>
  <message>
   <source>{0} as code</source>
   <translation>{0} als Code</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another folder.</source>
   <translation>{0} lässt sich nicht schreiben ({1}); einen anderen Ordner wählen.</translation>
  </message>
 </context>
 <context>
  <name>Collecting</name>
  <message>
   <source>Classify the collection's pictures</source>
   <translation>Die Bilder der Sammlung klassifizieren</translation>
  </message>
  <message>
   <source>Collection “{0}”: {1} picture kept</source>
   <translation>Sammlung „{0}“: {1} Bild aufbewahrt</translation>
  </message>
  <message>
   <source>Collection “{0}”: {1} pictures kept</source>
   <translation>Sammlung „{0}“: {1} Bilder aufbewahrt</translation>
  </message>
  <message>
   <source>Export the table</source>
   <translation>Die Tabelle exportieren</translation>
  </message>
  <message>
   <source>Export the table…</source>
   <translation>Tabelle exportieren…</translation>
  </message>
  <message>
   <source>It is in {0}.</source>
   <translation>Sie liegt in {0}.</translation>
  </message>
  <message>
   <source>Its pictures of this page's classes are in the table already.</source>
   <translation>Ihre Bilder der Klassen dieser Seite stehen schon in der Tabelle.</translation>
  </message>
  <message>
   <source>Merge a folder with one folder a class into the collection</source>
   <translation>Einen Ordner mit einem Unterordner je Klasse in die Sammlung aufnehmen</translation>
  </message>
  <message>
   <source>Merge folders into the collection…</source>
   <translation>Ordner in die Sammlung aufnehmen…</translation>
  </message>
  <message>
   <source>Merging…</source>
   <translation>Wird zusammengeführt…</translation>
  </message>
  <message>
   <source>Open a collection: a folder with one folder a class</source>
   <translation>Eine Sammlung öffnen: ein Ordner mit einem Unterordner je Klasse</translation>
  </message>
  <message>
   <source>Open another collection…</source>
   <translation>Andere Sammlung öffnen…</translation>
  </message>
  <message>
   <source>Say of a picture what it really is; it is then kept in a folder.</source>
   <translation>Bei einem Bild angeben, was es wirklich ist; dann wird es in einem Ordner aufbewahrt.</translation>
  </message>
  <message>
   <source>Show the collection's folder</source>
   <translation>Ordner der Sammlung zeigen</translation>
  </message>
  <message>
   <source>Tables for spreadsheets ({0})</source>
   <translation>Tabellen für Tabellenprogramme ({0})</translation>
  </message>
  <message>
   <source>The collection cannot be used</source>
   <translation>Die Sammlung ist nicht verwendbar</translation>
  </message>
  <message>
   <source>The folders are merged</source>
   <translation>Die Ordner sind zusammengeführt</translation>
  </message>
  <message>
   <source>The table cannot be written</source>
   <translation>Die Tabelle lässt sich nicht schreiben</translation>
  </message>
  <message>
   <source>The table is written</source>
   <translation>Die Tabelle ist geschrieben</translation>
  </message>
  <message>
   <source>There is no collection yet</source>
   <translation>Es gibt noch keine Sammlung</translation>
  </message>
  <message>
   <source>There is nothing new in the collection</source>
   <translation>In der Sammlung ist nichts Neues</translation>
  </message>
  <message>
   <source>{0} of {1} files</source>
   <translation>{0} von {1} Dateien</translation>
  </message>
  <message>
   <source>{0} pictures were new, {1} were there already, {2} have another label there and stay as they were, {3} files were left out.</source>
   <translation>{0} Bilder waren neu, {1} schon da, {2} haben dort eine andere Klasse und blieben, wie sie waren, {3} Dateien wurden ausgelassen.</translation>
  </message>
  <message>
   <source>{0}; choose another folder.</source>
   <translation>{0}; einen anderen Ordner wählen.</translation>
  </message>
 </context>
 <context>
  <name>ColumnPanel</name>
  <message>
   <source>About this model</source>
   <translation>Über dieses Modell</translation>
  </message>
  <message>
   <source>Answers
The likeliest classes, the winner first, with how sure the network is.</source>
   <translation>Antworten
Die wahrscheinlichsten Klassen, der Sieger zuerst, und wie sicher das Netz ist.</translation>
  </message>
  <message>
   <source>Familiar {0}</source>
   <translation>Vertraut {0}</translation>
  </message>
  <message>
   <source>Familiar {0}, needs {1}</source>
   <translation>Vertraut {0}, nötig {1}</translation>
  </message>
  <message>
   <source>Like nothing it has learned</source>
   <translation>Wie nichts, was es gelernt hat</translation>
  </message>
  <message>
   <source>Looks like nothing this network has learned</source>
   <translation>Sieht aus wie nichts, was dieses Netz gelernt hat</translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation>Mehr über {0}</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>Noch keine Antwort</translation>
  </message>
  <message>
   <source>Opening {0}…</source>
   <translation>{0} wird geöffnet…</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <source>Take this column away</source>
   <translation>Diese Spalte entfernen</translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation>Falsch</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>antwortet</translation>
  </message>
  <message>
   <source>answers in {0}</source>
   <translation>antwortet in {0}</translation>
  </message>
  <message>
   <source>test set {0}</source>
   <translation>Testdaten {0}</translation>
  </message>
  <message>
   <source>{0}
How familiar a picture looks is the energy of its raw scores (log-sum-exp). Under the threshold the network has seen nothing like it, however sure softmax looks.</source>
   <translation>{0}
Wie vertraut ein Bild aussieht, sagt die Energie seiner Scores (Log-Sum-Exp). Unter der Schwelle hat das Netz nichts Ähnliches gesehen, so sicher Softmax auch wirkt.</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
 </context>
 <context>
  <name>ConfusionMatrix</name>
  <message>
   <source>Confusion matrix</source>
   <translation>Konfusionsmatrix</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>{0} taken for {1}: {2}</source>
   <translation>{0} für {1} gehalten: {2}</translation>
  </message>
 </context>
 <context>
  <name>ConfusionPanel</name>
  <message>
   <source>Confusion</source>
   <translation>Konfusion</translation>
  </message>
  <message>
   <source>Nothing was confused.</source>
   <translation>Nichts wurde verwechselt.</translation>
  </message>
  <message>
   <source>Shows the validation pictures of this cell, the surest answers first</source>
   <translation>Zeigt die Validierungsbilder dieses Feldes, die sichersten Antworten zuerst</translation>
  </message>
  <message>
   <source>The pictures of a cell can be looked at while the run goes on or pauses. The surest wrong answers stay under “Worst mistakes”.</source>
   <translation>Die Bilder eines Feldes lassen sich ansehen, solange der Lauf weitergeht oder pausiert. Die sichersten falschen Antworten bleiben unter „Schlimmste Fehler“.</translation>
  </message>
  <message>
   <source>What is taken for what shows here after the first epoch.</source>
   <translation>Was womit verwechselt wird, erscheint hier nach der ersten Epoche.</translation>
  </message>
  <message>
   <source>after epoch {0}</source>
   <translation>nach Epoche {0}</translation>
  </message>
  <message>
   <source>show them</source>
   <translation>zeigen</translation>
  </message>
  <message>
   <source>{0} × {1} called {2}</source>
   <translation>{0} × {1} als {2} erkannt</translation>
  </message>
  <message>
   <source>{0} × {1} seen rightly</source>
   <translation>{0} × {1} richtig erkannt</translation>
  </message>
 </context>
 <context>
  <name>ConfusionView</name>
  <message>
   <source>Rows: the truth. Columns: the answers.</source>
   <translation>Zeilen: die Wahrheit. Spalten: die Antworten.</translation>
  </message>
  <message>
   <source>Whose answers</source>
   <translation>Wessen Antworten</translation>
  </message>
  <message>
   <source>unfamiliar</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>{0} called unfamiliar</source>
   <translation>{0} als unbekannt erkannt</translation>
  </message>
  <message>
   <source>{0} seen rightly</source>
   <translation>{0} richtig erkannt</translation>
  </message>
  <message>
   <source>{0} taken for {1}</source>
   <translation>{0} für {1} gehalten</translation>
  </message>
 </context>
 <context>
  <name>ControlList</name>
  <message>
   <source>Activity</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Verborgen</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Gezeigt</translation>
  </message>
 </context>
 <context>
  <name>CrashNotice</name>
  <message>
   <source>A report was written on this computer; nothing was sent. Give it to whoever looks after your computer if it happens again.</source>
   <translation>Ein Bericht wurde auf diesem Computer geschrieben; nichts wurde gesendet. Geschieht es wieder, ihn der Betreuung dieses Computers geben.</translation>
  </message>
  <message>
   <source>Layerwise cannot start. A report was written on this computer; nothing was sent.</source>
   <translation>Layerwise kann nicht starten. Ein Bericht wurde auf diesem Computer geschrieben; nichts wurde gesendet.</translation>
  </message>
  <message>
   <source>Layerwise ended unexpectedly the last time</source>
   <translation>Layerwise endete beim letzten Mal unerwartet</translation>
  </message>
  <message>
   <source>Layerwise hit an unexpected fault</source>
   <translation>Layerwise stieß auf einen unerwarteten Fehler</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Den Ordner öffnen</translation>
  </message>
  <message>
   <source>Shows the folder with the reports</source>
   <translation>Zeigt den Ordner mit den Berichten</translation>
  </message>
  <message>
   <source>You can go on working. A report was written on this computer; nothing was sent.</source>
   <translation>Die Arbeit kann weitergehen. Ein Bericht wurde auf diesem Computer geschrieben; nichts wurde gesendet.</translation>
  </message>
 </context>
 <context>
  <name>CropFrame</name>
  <message>
   <source>Arrow keys move the frame, Shift and Ctrl with them its edges; Enter is done.</source>
   <translation>Pfeiltasten bewegen den Rahmen, mit Umschalt und Strg seine Kanten; die Eingabetaste beendet.</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Zuschneiden</translation>
  </message>
  <message>
   <source>Crop
Drag frame or edges; arrow keys move it, with Shift or Ctrl its edges.</source>
   <translation>Zuschneiden
Rahmen oder Kanten ziehen; Pfeiltasten bewegen ihn, mit Umschalt oder Strg seine Kanten.</translation>
  </message>
 </context>
 <context>
  <name>CurvePlot</name>
  <message>
   <source>Epoch {0}</source>
   <translation>Epoche {0}</translation>
  </message>
  <message>
   <source>No run is shown.</source>
   <translation>Kein Lauf wird gezeigt.</translation>
  </message>
  <message>
   <source>Press Start: the curves grow here.</source>
   <translation>Start drücken: hier wachsen die Kurven.</translation>
  </message>
  <message>
   <source>not a number</source>
   <translation>keine Zahl</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
  <message>
   <source>{0}: after epoch {1} training {2}, validation {3}</source>
   <translation>{0}: nach Epoche {1} Training {2}, Validierung {3}</translation>
  </message>
  <message>
   <source>{0}: no values yet</source>
   <translation>{0}: noch keine Werte</translation>
  </message>
  <message>
   <source>{0}: training {1}</source>
   <translation>{0}: Training {1}</translation>
  </message>
 </context>
 <context>
  <name>CurvesPicture</name>
  <message>
   <source>CNN</source>
   <translation>CNN</translation>
  </message>
  <message>
   <source>Dense</source>
   <translation>Dicht</translation>
  </message>
  <message>
   <source>Validation accuracy of two recorded runs at their end</source>
   <translation>Validierungsgenauigkeit zweier aufgezeichneter Läufe am Ende</translation>
  </message>
  <message>
   <source>epochs of two recorded runs</source>
   <translation>Epochen (aufgezeichnet)</translation>
  </message>
 </context>
 <context>
  <name>DataChooser</name>
  <message>
   <source>A folder of pictures…</source>
   <translation>Ein Ordner mit Bildern…</translation>
  </message>
  <message>
   <source>A folder with one sub-folder of pictures for each class</source>
   <translation>Ein Ordner mit einem Unterordner voller Bilder je Klasse</translation>
  </message>
  <message>
   <source>Collection “{0}”</source>
   <translation>Sammlung „{0}“</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>What it learns from: pictures in folders, one sub-folder for each class.</source>
   <translation>Woraus es lernt: Bilder in Ordnern, ein Unterordner je Klasse.</translation>
  </message>
  <message>
   <source>{0}, of the lesson</source>
   <translation>{0}, aus der Lektion</translation>
  </message>
  <message>
   <source>{0}, on this computer</source>
   <translation>{0}, auf diesem Computer</translation>
  </message>
 </context>
 <context>
  <name>DestinationPanel</name>
  <message>
   <source>Command for an administrator</source>
   <translation>Befehl für die Administration</translation>
  </message>
  <message>
   <source>Copy the command</source>
   <translation>Befehl kopieren</translation>
  </message>
  <message>
   <source>For all users of this computer</source>
   <translation>Für alle an diesem Computer</translation>
  </message>
  <message>
   <source>For all users of this computer
Everyone can use it, and nobody change it.</source>
   <translation>Für alle an diesem Computer
Alle können es benutzen, und niemand kann es ändern.</translation>
  </message>
  <message>
   <source>For me</source>
   <translation>Für mich</translation>
  </message>
  <message>
   <source>For me
Into your own folder; others do not see it.</source>
   <translation>Für mich
In den eigenen Ordner; andere sehen es nicht.</translation>
  </message>
  <message>
   <source>Only an administrator can bring it in for all, with this command in a terminal:</source>
   <translation>Nur die Administration kann es für alle einrichten, mit diesem Befehl im Terminal:</translation>
  </message>
  <message>
   <source>Where it goes</source>
   <translation>Wohin es kommt</translation>
  </message>
 </context>
 <context>
  <name>Differences</name>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare
A table of the settings that differ</source>
   <translation>Vergleichen
Eine Tabelle der Einstellungen, die sich unterscheiden</translation>
  </message>
  <message>
   <source>Differ in {0}</source>
   <translation>Verschieden: {0}</translation>
  </message>
  <message>
   <source>The same settings</source>
   <translation>Die gleichen Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>DifferencesDialog</name>
  <message>
   <source>Best validation</source>
   <translation>Beste Validierung</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>What differs between the runs</source>
   <translation>Worin sich die Läufe unterscheiden</translation>
  </message>
 </context>
 <context>
  <name>DigitsPage</name>
  <message>
   <source>About this model</source>
   <translation>Über dieses Modell</translation>
  </message>
  <message>
   <source>Centre and fit, on or off</source>
   <translation>Zentrieren, an oder aus</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <source>Draw a digit</source>
   <translation>Eine Ziffer zeichnen</translation>
  </message>
  <message>
   <source>Draw a digit. The network answers while you draw.</source>
   <translation>Das Netz antwortet schon beim Zeichnen.</translation>
  </message>
  <message>
   <source>Files are read, never moved</source>
   <translation>Dateien werden gelesen, nie verschoben</translation>
  </message>
  <message>
   <source>Kept as {0}; it is the first drawing of it</source>
   <translation>Als {0} aufbewahrt; es ist die erste Zeichnung davon</translation>
  </message>
  <message>
   <source>Kept as {0}; there are {1} drawings of it now</source>
   <translation>Als {0} aufbewahrt; davon gibt es jetzt {1} Zeichnungen</translation>
  </message>
  <message>
   <source>Let go to read the digit</source>
   <translation>Loslassen, um die Ziffer zu lesen</translation>
  </message>
  <message>
   <source>Let go to use this model</source>
   <translation>Loslassen, um dieses Modell zu verwenden</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model checked on this machine</source>
   <translation>Modell auf diesem Rechner geprüft</translation>
  </message>
  <message>
   <source>Models ({0})</source>
   <translation>Modelle ({0})</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>Now you: press Clear (Del) and draw a digit, or draw on</source>
   <translation>Jetzt selbst: Leeren (Entf) drücken und eine Ziffer zeichnen, oder weiterzeichnen</translation>
  </message>
  <message>
   <source>Only a part is used</source>
   <translation>Nur ein Teil wird verwendet</translation>
  </message>
  <message>
   <source>Only the first of the {0} files is used</source>
   <translation>Nur die erste der {0} Dateien wird verwendet</translation>
  </message>
  <message>
   <source>Open a model of the digits activity</source>
   <translation>Ein Modell für Ziffern öffnen</translation>
  </message>
  <message>
   <source>Open a picture of a digit</source>
   <translation>Bild einer Ziffer öffnen</translation>
  </message>
  <message>
   <source>Open a picture of a digit  Ctrl+O</source>
   <translation>Bild einer Ziffer öffnen  Strg+O</translation>
  </message>
  <message>
   <source>Open model…</source>
   <translation>Modell öffnen…</translation>
  </message>
  <message>
   <source>Open picture…</source>
   <translation>Bild öffnen…</translation>
  </message>
  <message>
   <source>Opening {0}…</source>
   <translation>{0} wird geöffnet…</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Paste picture</source>
   <translation>Bild einfügen</translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation>Bilder ({0})</translation>
  </message>
  <message>
   <source>Taken back: {0}</source>
   <translation>Zurückgenommen: {0}</translation>
  </message>
  <message>
   <source>The drawing is not kept</source>
   <translation>Die Zeichnung wird nicht aufbewahrt</translation>
  </message>
  <message>
   <source>The drawn digit</source>
   <translation>Die gezeichnete Ziffer</translation>
  </message>
  <message>
   <source>The network answers &lt;b&gt;{0}&lt;/b&gt; with {1}.</source>
   <translation>Das Netz antwortet &lt;b&gt;{0}&lt;/b&gt; mit {1}.</translation>
  </message>
  <message>
   <source>There is no answer</source>
   <translation>Es gibt keine Antwort</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard; copy one first.</source>
   <translation>In der Zwischenablage ist kein Bild; zuerst eines kopieren.</translation>
  </message>
  <message>
   <source>This does not look like a digit to this network</source>
   <translation>Das sieht für dieses Netz nicht wie eine Ziffer aus</translation>
  </message>
  <message>
   <source>This looks like nothing that this network has learned</source>
   <translation>Das sieht aus wie nichts, was dieses Netz gelernt hat</translation>
  </message>
  <message>
   <source>This model cannot be used</source>
   <translation>Dieses Modell ist nicht verwendbar</translation>
  </message>
  <message>
   <source>This model comes from elsewhere, so Layerwise first tries it in safety.</source>
   <translation>Dieses Modell ist fremd; Layerwise probiert es daher zuerst in einer geschützten Umgebung aus.</translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation>Dieses Bild ist nicht verwendbar</translation>
  </message>
  <message>
   <source>Use the shipped model</source>
   <translation>Das mitgelieferte Modell verwenden</translation>
  </message>
  <message>
   <source>on the canvas</source>
   <translation>auf der Zeichenfläche</translation>
  </message>
  <message>
   <source>{0} drawn digits kept</source>
   <translation>{0} gezeichnete Ziffern aufbewahrt</translation>
  </message>
  <message>
   <source>{0} goes on answering.</source>
   <translation>{0} antwortet weiter.</translation>
  </message>
  <message>
   <source>{0} is opened; the other {1} files are not.</source>
   <translation>{0} ist geöffnet; die anderen {1} Dateien sind es nicht.</translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation>{0} ms</translation>
  </message>
  <message>
   <source>{0} · {1} parameters</source>
   <translation>{0} · {1} Parameter</translation>
  </message>
 </context>
 <context>
  <name>DrawingArea</name>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear
Empties the drawing; undo brings it back.</source>
   <translation>Leeren
Leert die Zeichnung; Rückgängig holt sie zurück.</translation>
  </message>
  <message>
   <source>Draw here</source>
   <translation>Hier zeichnen</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <source>Pen</source>
   <translation>Stift</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>the output follows the pen</source>
   <translation>die Ausgabe folgt dem Stift</translation>
  </message>
 </context>
 <context>
  <name>DrawingCanvas</name>
  <message>
   <source>Arrow keys move the pen, Shift moves it further, Space puts it down or up.</source>
   <translation>Pfeiltasten bewegen den Stift, mit Umschalt weiter, die Leertaste setzt ihn ab oder auf.</translation>
  </message>
  <message>
   <source>Drawing canvas</source>
   <translation>Zeichenfläche</translation>
  </message>
  <message>
   <source>Drawing canvas
Draw with mouse, pen, finger or arrow keys.</source>
   <translation>Zeichenfläche
Mit Maus, Stift, Finger oder Pfeiltasten zeichnen.</translation>
  </message>
 </context>
 <context>
  <name>DrawingPanel</name>
  <message>
   <source>Broader pen</source>
   <translation>Breiterer Stift</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear  Del</source>
   <translation>Leeren  Entf</translation>
  </message>
  <message>
   <source>Draw a digit</source>
   <translation>Eine Ziffer zeichnen</translation>
  </message>
  <message>
   <source>Drawn digits</source>
   <translation>Gezeichnete Ziffern</translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation>Radierer</translation>
  </message>
  <message>
   <source>Eraser  E</source>
   <translation>Radierer  E</translation>
  </message>
  <message>
   <source>Finer pen</source>
   <translation>Schmalerer Stift</translation>
  </message>
  <message>
   <source>Keep the drawing for training</source>
   <translation>Die Zeichnung fürs Training aufbewahren</translation>
  </message>
  <message>
   <source>Pen</source>
   <translation>Stift</translation>
  </message>
  <message>
   <source>Pen  P</source>
   <translation>Stift  P</translation>
  </message>
  <message>
   <source>Pen width</source>
   <translation>Stiftbreite</translation>
  </message>
  <message>
   <source>Pen width  [ and ]</source>
   <translation>Stiftbreite  [ und ]</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Werkzeug</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>or drop a picture of one</source>
   <translation>oder ein Bild davon hier ablegen</translation>
  </message>
 </context>
 <context>
  <name>EditControl</name>
  <message>
   <source>crop</source>
   <translation>zuschneiden</translation>
  </message>
  <message>
   <source>reset</source>
   <translation>zurücksetzen</translation>
  </message>
  <message>
   <source>rotate</source>
   <translation>drehen</translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>Angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <source>Angle
Turns the picture by a few degrees.</source>
   <translation>Winkel
Dreht das Bild um einige Grad.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Done  Esc
Keeps the part in the frame; the answers stay.</source>
   <translation>Fertig  Esc
Behält den Teil im Rahmen; die Antworten bleiben.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset
The whole picture again, upright as it came.</source>
   <translation>Zurücksetzen
Wieder das ganze Bild, aufrecht, wie es kam.</translation>
  </message>
  <message>
   <source>Turn by 90°</source>
   <translation>Um 90° drehen</translation>
  </message>
 </context>
 <context>
  <name>EmptyOffer</name>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Open…  Ctrl+O
One picture or many, from your own files.</source>
   <translation>Öffnen…  Strg+O
Ein Bild oder viele, aus eigenen Dateien.</translation>
  </message>
  <message>
   <source>Use a sample</source>
   <translation>Beispiel nehmen</translation>
  </message>
  <message>
   <source>Use a sample
The networks answer one that came with us.</source>
   <translation>Beispiel nehmen
Die Netze antworten auf ein mitgeliefertes Bild.</translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export
Saves this view, the output or the kernel</source>
   <translation>Exportieren
Speichert diese Ansicht, die Ausgabe oder den Kernel</translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <source>Save the kernel</source>
   <translation>Den Kernel speichern</translation>
  </message>
  <message>
   <source>Save the kernel as text…</source>
   <translation>Kernel als Text speichern…</translation>
  </message>
  <message>
   <source>Save the output</source>
   <translation>Die Ausgabe speichern</translation>
  </message>
  <message>
   <source>Save the output as PNG…</source>
   <translation>Ausgabe als PNG speichern…</translation>
  </message>
  <message>
   <source>Save the output’s numbers</source>
   <translation>Die Zahlen der Ausgabe speichern</translation>
  </message>
  <message>
   <source>Save the output’s numbers as text…</source>
   <translation>Zahlen der Ausgabe als Text speichern…</translation>
  </message>
  <message>
   <source>Save this view</source>
   <translation>Diese Ansicht speichern</translation>
  </message>
  <message>
   <source>Save this view as PNG…</source>
   <translation>Diese Ansicht als PNG speichern…</translation>
  </message>
  <message>
   <source>Text, tabs between numbers (*.txt *.tsv)</source>
   <translation>Text, Tabulatoren zwischen den Zahlen (*.txt *.tsv)</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another folder.</source>
   <translation>{0} lässt sich nicht schreiben ({1}); einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>{0} is saved.</source>
   <translation>{0} ist gespeichert.</translation>
  </message>
 </context>
 <context>
  <name>FamousPanel</name>
  <message>
   <source>Layers of {0}</source>
   <translation>Schichten von {0}</translation>
  </message>
  <message>
   <source>Parameters of {0}, in per cent of all</source>
   <translation>Parameter von {0} in Prozent aller</translation>
  </message>
  <message>
   <source>Where the parameters sit, in per cent of all</source>
   <translation>Wo die Parameter sitzen, in Prozent aller</translation>
  </message>
  <message>
   <source>{0} layers with weights, kernels of {1}, {2} parameters, {3} of them in dense layers</source>
   <translation>{0} Schichten mit Gewichten, Kernel von {1}, {2} Parameter, davon {3} in dichten Schichten</translation>
  </message>
  <message>
   <source>{0} parameters, {1} of all</source>
   <translation>{0} Parameter, {1} von allen</translation>
  </message>
 </context>
 <context>
  <name>FamousView</name>
  <message>
   <source>Save as a picture…</source>
   <translation>Als Bild speichern…</translation>
  </message>
  <message>
   <source>The lecture's famous networks, from their papers: shapes without weights.</source>
   <translation>Die berühmten Netze der Vorlesung nach ihren Aufsätzen: Formen ohne Gewichte.</translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>The lesson has set this.</source>
   <translation>Das hat die Lektion festgelegt.</translation>
  </message>
 </context>
 <context>
  <name>FieldsArea</name>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>1 update an epoch</source>
   <translation>1 Schritt je Epoche</translation>
  </message>
  <message>
   <source>As the lesson has them</source>
   <translation>Wie die Lektion sie vorgibt</translation>
  </message>
  <message>
   <source>As the shipped model learned: may take hours</source>
   <translation>Wie das mitgelieferte Modell lernte: kann Stunden dauern</translation>
  </message>
  <message>
   <source>Counts only with {0} {1}.</source>
   <translation>Zählt nur mit {0} {1}.</translation>
  </message>
  <message>
   <source>More settings</source>
   <translation>Weitere</translation>
  </message>
  <message>
   <source>More settings
Those that matter less for a first look, in groups.</source>
   <translation>Weitere Einstellungen
Was für einen ersten Blick weniger zählt, in Gruppen.</translation>
  </message>
  <message>
   <source>Needs about {0} of {1} GB memory</source>
   <translation>Braucht etwa {0} von {1} GB Speicher</translation>
  </message>
  <message>
   <source>Quick start: learns within a minute or two</source>
   <translation>Schneller Anfang: lernt in ein, zwei Minuten</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset
Sets all settings back to where they can begin.</source>
   <translation>Zurücksetzen
Setzt alle Einstellungen auf ihren Anfang zurück.</translation>
  </message>
  <message>
   <source>{0} updates an epoch</source>
   <translation>{0} Schritte je Epoche</translation>
  </message>
 </context>
 <context>
  <name>FilesControl</name>
  <message>
   <source>Files ({0})</source>
   <translation>Dateien ({0})</translation>
  </message>
  <message>
   <source>Models ({0})</source>
   <translation>Modelle ({0})</translation>
  </message>
  <message>
   <source>Open a model</source>
   <translation>Ein Modell öffnen</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Ein Bild öffnen</translation>
  </message>
  <message>
   <source>Open a picture or a model</source>
   <translation>Ein Bild oder ein Modell öffnen</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Eingefügtes Bild</translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation>Bilder ({0})</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>The picture could not be saved</source>
   <translation>Das Bild ließ sich nicht speichern</translation>
  </message>
  <message>
   <source>There is no picture in it; save the picture and open the file.</source>
   <translation>Es ist kein Bild darin; das Bild speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation>Dieses Bild ist nicht verwendbar</translation>
  </message>
  <message>
   <source>{0}; choose another folder.</source>
   <translation>{0}; einen anderen Ordner wählen.</translation>
  </message>
 </context>
 <context>
  <name>FlatStrip</name>
  <message>
   <source>row {0}</source>
   <translation>Zeile {0}</translation>
  </message>
  <message>
   <source>row {0}, column {1} of the grid: place {2} of {3}</source>
   <translation>Zeile {0}, Spalte {1} des Gitters: Platz {2} von {3}</translation>
  </message>
 </context>
 <context>
  <name>FloatingNotice</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel  Esc
Gives up what is being done; what was there stays.</source>
   <translation>Abbrechen  Esc
Gibt auf, was gerade geschieht; was da war, bleibt.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close  Esc
The message goes; nothing else changes.</source>
   <translation>Schließen  Esc
Die Meldung verschwindet; sonst ändert sich nichts.</translation>
  </message>
 </context>
 <context>
  <name>FormulaStrip</name>
  <message>
   <source>Output height</source>
   <translation>Höhe der Ausgabe</translation>
  </message>
  <message>
   <source>Output width</source>
   <translation>Breite der Ausgabe</translation>
  </message>
  <message>
   <source>W and H: width and height of the input, K: of the kernel, P: padding on one side, S: stride. A rest means that the window does not reach the far side.</source>
   <translation>W und H: Breite und Höhe der Eingabe, K: die des Kernels, P: Padding auf einer Seite, S: Schrittweite (Stride). Ein Rest bedeutet, dass das Fenster den hinteren Rand nicht erreicht.</translation>
  </message>
 </context>
 <context>
  <name>GradientLegend</name>
  <message>
   <source>first layer</source>
   <translation>erste Schicht</translation>
  </message>
  <message>
   <source>last layer</source>
   <translation>letzte Schicht</translation>
  </message>
 </context>
 <context>
  <name>GradientPlot</name>
  <message>
   <source>Epoch {0}</source>
   <translation>Epoche {0}</translation>
  </message>
  <message>
   <source>Epoch {0}: first layer {1} {2}, last layer {3} {4}</source>
   <translation>Epoche {0}: erste Schicht {1} {2}, letzte Schicht {3} {4}</translation>
  </message>
  <message>
   <source>No gradients are shown.</source>
   <translation>Keine Gradienten werden gezeigt.</translation>
  </message>
  <message>
   <source>Press Start: the gradients grow here.</source>
   <translation>Start drücken: hier wachsen die Gradienten.</translation>
  </message>
  <message>
   <source>not a number</source>
   <translation>keine Zahl</translation>
  </message>
 </context>
 <context>
  <name>Graph</name>
  <message>
   <source>epoch</source>
   <translation>Epoche</translation>
  </message>
 </context>
 <context>
  <name>GridBoard</name>
  <message>
   <source>Click or type to change it</source>
   <translation>Klicken oder tippen, um es zu ändern</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Input
The window slides over it; click to change it.</source>
   <translation>Eingabe
Das Fenster gleitet darüber; zum Ändern klicken.</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Kernel
The weights; click one to change it.</source>
   <translation>Kernel
Die Gewichte; zum Ändern eines anklicken.</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Output
One sum for each place; point at one to see it.</source>
   <translation>Ausgabe
Eine Summe je Ort; auf eine zeigen, um sie zu sehen.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>convolved with</source>
   <translation>gefaltet mit</translation>
  </message>
  <message>
   <source>gives</source>
   <translation>ergibt</translation>
  </message>
  <message>
   <source>no output</source>
   <translation>keine Ausgabe</translation>
  </message>
  <message>
   <source>{0} of {1} cells done</source>
   <translation>{0} von {1} Feldern fertig</translation>
  </message>
  <message>
   <source>{0} × {1}</source>
   <translation>{0} × {1}</translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Compare
The same layer of two networks beside each other.</source>
   <translation>Vergleichen
Die gleiche Schicht zweier Netze nebeneinander.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Open…  Ctrl+O
A picture, or any model as an .onnx file.</source>
   <translation>Öffnen…  Strg+O
Ein Bild oder ein beliebiges Modell als .onnx-Datei.</translation>
  </message>
  <message>
   <source>Second model</source>
   <translation>Zweites Modell</translation>
  </message>
  <message>
   <source>The network that is taken apart</source>
   <translation>Das Netz, das zerlegt wird</translation>
  </message>
  <message>
   <source>The network to compare with</source>
   <translation>Das Netz, mit dem verglichen wird</translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Help text</source>
   <translation>Hilfetext</translation>
  </message>
  <message>
   <source>Topics</source>
   <translation>Themen</translation>
  </message>
  <message>
   <source>Topics
Choose what to read about.</source>
   <translation>Themen
Wählen, worüber zu lesen ist.</translation>
  </message>
 </context>
 <context>
  <name>Intake</name>
  <message>
   <source>A part of it is used</source>
   <translation>Ein Teil davon wird verwendet</translation>
  </message>
  <message>
   <source>Dropped picture</source>
   <translation>Abgelegtes Bild</translation>
  </message>
  <message>
   <source>Files are read, never moved</source>
   <translation>Dateien werden gelesen, nie verschoben</translation>
  </message>
  <message>
   <source>Let go to add this model</source>
   <translation>Loslassen, um dieses Modell hinzuzufügen</translation>
  </message>
  <message>
   <source>Let go to classify the pictures in this folder</source>
   <translation>Loslassen, um die Bilder in diesem Ordner zu klassifizieren</translation>
  </message>
  <message>
   <source>Let go to classify this picture</source>
   <translation>Loslassen, um dieses Bild zu klassifizieren</translation>
  </message>
  <message>
   <source>Let go to classify {0} pictures</source>
   <translation>Loslassen, um {0} Bilder zu klassifizieren</translation>
  </message>
  <message>
   <source>The clipboard holds no picture; copy one first, or open a file.</source>
   <translation>Die Zwischenablage enthält kein Bild; zuerst eines kopieren oder eine Datei öffnen.</translation>
  </message>
  <message>
   <source>There is no picture</source>
   <translation>Es gibt kein Bild</translation>
  </message>
 </context>
 <context>
  <name>KeepButton</name>
  <message>
   <source>Keep as…</source>
   <translation>Aufbewahren als…</translation>
  </message>
  <message>
   <source>Keep as…  K
Keeps the drawing with what it really is. A network can learn from what you have kept.</source>
   <translation>Aufbewahren als…  K
Bewahrt die Zeichnung auf mit dem, was sie wirklich ist. Ein Netz kann aus dem Aufbewahrten lernen.</translation>
  </message>
 </context>
 <context>
  <name>KeepMenu</name>
  <message>
   <source>A network can be trained with your drawings once there are {0} of a digit.</source>
   <translation>Sobald es {0} Zeichnungen einer Ziffer gibt, kann ein Netz mit den eigenen Zeichnungen trainieren.</translation>
  </message>
  <message>
   <source>Keep the drawing as</source>
   <translation>Die Zeichnung aufbewahren als</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <source>Take the last one back</source>
   <translation>Die letzte zurücknehmen</translation>
  </message>
  <message>
   <source>Take the last one back ({0})</source>
   <translation>Die letzte zurücknehmen ({0})</translation>
  </message>
  <message>
   <source>There is nothing to keep: draw a digit first.</source>
   <translation>Es gibt nichts aufzubewahren: zuerst eine Ziffer zeichnen.</translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation>{0} aufbewahrt</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>KernelTools</name>
  <message>
   <source>Copies the weights for a spreadsheet, tabs between</source>
   <translation>Kopiert die Gewichte für ein Tabellenprogramm, mit Tabulatoren dazwischen</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Flip</source>
   <translation>Umdrehen</translation>
  </message>
  <message>
   <source>Paste weights</source>
   <translation>Gewichte einfügen</translation>
  </message>
  <message>
   <source>Paste weights
Takes a rectangle of numbers, as copied from a spreadsheet.</source>
   <translation>Gewichte einfügen
Nimmt ein Rechteck von Zahlen, wie aus einem Tabellenprogramm kopiert.</translation>
  </message>
  <message>
   <source>Turns the kernel by half a turn. Mathematics turns it before sliding and calls that convolution; networks do not, since they learn the weights anyway.</source>
   <translation>Dreht den Kernel um 180°. Die Mathematik dreht ihn vor dem Gleiten und nennt das Faltung; Netze tun das nicht, da sie die Gewichte ohnehin lernen.</translation>
  </message>
 </context>
 <context>
  <name>KernelsFace</name>
  <message>
   <source>Input map
Each kernel has a slice of weights for every input map.</source>
   <translation>Eingabe-Map
Jeder Kernel hat für jede Eingabe-Map eine Scheibe von Gewichten.</translation>
  </message>
  <message>
   <source>Input map that the shown slices are for</source>
   <translation>Eingabe-Map, zu der die gezeigten Scheiben gehören</translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>{0} × {1} kernels</source>
   <translation>{0} × {1} Kernel</translation>
  </message>
  <message>
   <source>{0} × {1} kernels in colours: grey is no weight</source>
   <translation>{0} × {1} Kernel in Farbe: Grau ist kein Gewicht</translation>
  </message>
  <message>
   <source>{0} × {1} slices for map</source>
   <translation>{0} × {1} Scheiben zur Map</translation>
  </message>
 </context>
 <context>
  <name>KernelsPage</name>
  <message>
   <source>Inside a network</source>
   <translation>In einem Netz</translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>One kernel</source>
   <translation>Ein Kernel</translation>
  </message>
  <message>
   <source>What is taken apart</source>
   <translation>Was zerlegt wird</translation>
  </message>
 </context>
 <context>
  <name>KernelsPanel</name>
  <message>
   <source>Blue is below zero, pale is zero, red is above; the ends are ±{0}.</source>
   <translation>Blau ist unter null, blass ist null, Rot darüber; die Enden sind ±{0}.</translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Kernels of the first layer</source>
   <translation>Kernel der ersten Schicht</translation>
  </message>
  <message>
   <source>Neurons</source>
   <translation>Neuronen</translation>
  </message>
  <message>
   <source>The first layer's weights appear here with the first batches.</source>
   <translation>Die Gewichte der ersten Schicht erscheinen hier mit den ersten Batches.</translation>
  </message>
  <message>
   <source>kernel {0}</source>
   <translation>Kernel {0}</translation>
  </message>
  <message>
   <source>neuron {0}</source>
   <translation>Neuron {0}</translation>
  </message>
  <message>
   <source>{0}, in colours: grey is no weight</source>
   <translation>{0}, in Farbe: Grau ist kein Gewicht</translation>
  </message>
  <message>
   <source>{0}: each neuron's weights, row after row</source>
   <translation>{0}: die Gewichte jedes Neurons, Zeile für Zeile</translation>
  </message>
  <message>
   <source>{0}: for each neuron a weight for each of {1} × {2} pixels</source>
   <translation>{0}: für jedes Neuron ein Gewicht je Pixel von {1} × {2}</translation>
  </message>
  <message>
   <source>{0}: {1} kernels of {2} × {3} weights</source>
   <translation>{0}: {1} Kernel mit {2} × {3} Gewichten</translation>
  </message>
 </context>
 <context>
  <name>KeyboardPen</name>
  <message>
   <source>Cancel the stroke</source>
   <translation>Den Strich abbrechen</translation>
  </message>
  <message>
   <source>Move the pen</source>
   <translation>Den Stift bewegen</translation>
  </message>
  <message>
   <source>Move the pen further</source>
   <translation>Den Stift weiter bewegen</translation>
  </message>
  <message>
   <source>Put the pen down or up</source>
   <translation>Den Stift aufsetzen oder abheben</translation>
  </message>
 </context>
 <context>
  <name>LabelsField</name>
  <message>
   <source>A list</source>
   <translation>Eine Liste</translation>
  </message>
  <message>
   <source>A list
One label on each line, in the order of the network's answers.</source>
   <translation>Eine Liste
Eine Klasse je Zeile, in der Reihenfolge der Antworten des Netzes.</translation>
  </message>
  <message>
   <source>All files ({0})</source>
   <translation>Alle Dateien ({0})</translation>
  </message>
  <message>
   <source>Class 1 to Class {0}</source>
   <translation>Klasse 1 bis Klasse {0}</translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation>Aus einer Datei…</translation>
  </message>
  <message>
   <source>Labels, one on each line</source>
   <translation>Klassennamen, einer je Zeile</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Numbers
Class 1, Class 2, …</source>
   <translation>Zahlen
Klasse 1, Klasse 2, …</translation>
  </message>
  <message>
   <source>One label on each line: paste them here</source>
   <translation>Ein Klassenname je Zeile: hier einfügen</translation>
  </message>
  <message>
   <source>Open a list of labels</source>
   <translation>Eine Liste der Klassennamen öffnen</translation>
  </message>
  <message>
   <source>Text ({0})</source>
   <translation>Text ({0})</translation>
  </message>
  <message>
   <source>This page knows {0} labels, and the network tells {1} apart.</source>
   <translation>Diese Seite kennt {0} Klassen, und das Netz unterscheidet {1}.</translation>
  </message>
  <message>
   <source>This page's</source>
   <translation>Die der Seite</translation>
  </message>
  <message>
   <source>This page's
The labels that its other models know.</source>
   <translation>Die der Seite
Die Klassen, die ihre anderen Modelle kennen.</translation>
  </message>
  <message>
   <source>Where the labels come from</source>
   <translation>Woher die Klassennamen kommen</translation>
  </message>
  <message>
   <source>{0} labels for {0} classes</source>
   <translation>{0} Namen für {0} Klassen</translation>
  </message>
  <message>
   <source>{0} labels, and the network tells {1} classes apart</source>
   <translation>{0} Namen, und das Netz unterscheidet {1} Klassen</translation>
  </message>
 </context>
 <context>
  <name>LanguageCombo</name>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language
All words of the program; also in the View menu.</source>
   <translation>Sprache
Alle Wörter des Programms; auch im Menü Ansicht.</translation>
  </message>
 </context>
 <context>
  <name>LargePanel</name>
  <message>
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Map before</source>
   <translation>Vorige Map</translation>
  </message>
  <message>
   <source>Map of the second network, enlarged</source>
   <translation>Map des zweiten Netzes, vergrößert</translation>
  </message>
  <message>
   <source>Map, enlarged</source>
   <translation>Map, vergrößert</translation>
  </message>
  <message>
   <source>Next map</source>
   <translation>Nächste Map</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Numbers
The map as a table.</source>
   <translation>Zahlen
Die Map als Tabelle.</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>Als Bild speichern…</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <source>Value there</source>
   <translation>Wert dort</translation>
  </message>
  <message>
   <source>Values of the map</source>
   <translation>Werte der Map</translation>
  </message>
 </context>
 <context>
  <name>Layer</name>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
 </context>
 <context>
  <name>LayerFace</name>
  <message>
   <source>Feature maps</source>
   <translation>Feature-Maps</translation>
  </message>
  <message>
   <source>Neurons</source>
   <translation>Neuronen</translation>
  </message>
  <message>
   <source>Neurons
How strongly each answers; choose one to see why.</source>
   <translation>Neuronen
Wie stark jedes antwortet; eines wählen, um zu sehen, warum.</translation>
  </message>
 </context>
 <context>
  <name>LayerStrip</name>
  <message>
   <source>{0} layers</source>
   <translation>{0} Schichten</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>LayersField</name>
  <message>
   <source>Add a layer</source>
   <translation>Eine Schicht hinzufügen</translation>
  </message>
  <message>
   <source>Neurons of hidden layer {0}</source>
   <translation>Neuronen der verborgenen Schicht {0}</translation>
  </message>
  <message>
   <source>Take the last layer away</source>
   <translation>Die letzte Schicht entfernen</translation>
  </message>
 </context>
 <context>
  <name>LeftColumn</name>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Runs ({0})</source>
   <translation>Läufe ({0})</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings and runs</source>
   <translation>Einstellungen und Läufe</translation>
  </message>
  <message>
   <source>What the column shows</source>
   <translation>Was die Spalte zeigt</translation>
  </message>
 </context>
 <context>
  <name>LessonFiles</name>
  <message>
   <source>Lessons ({0})</source>
   <translation>Lektionen ({0})</translation>
  </message>
  <message>
   <source>Open a lesson</source>
   <translation>Eine Lektion öffnen</translation>
  </message>
  <message>
   <source>These settings make no lesson</source>
   <translation>Diese Einstellungen ergeben keine Lektion</translation>
  </message>
  <message>
   <source>This lesson cannot be opened</source>
   <translation>Diese Lektion lässt sich nicht öffnen</translation>
  </message>
 </context>
 <context>
  <name>LessonHead</name>
  <message>
   <source>It came with Layerwise.</source>
   <translation>Sie kam mit Layerwise.</translation>
  </message>
  <message>
   <source>It is there for everybody on this computer.</source>
   <translation>Sie ist für alle auf diesem Computer da.</translation>
  </message>
  <message>
   <source>It is your own.</source>
   <translation>Sie ist eine eigene.</translation>
  </message>
  <message>
   <source>Lesson</source>
   <translation>Lektion</translation>
  </message>
  <message>
   <source>No lesson</source>
   <translation>Keine Lektion</translation>
  </message>
  <message>
   <source>Run of the lesson</source>
   <translation>Lauf der Lektion</translation>
  </message>
  <message>
   <source>Run of the lesson
The settings below are those of this run.</source>
   <translation>Lauf der Lektion
Die Einstellungen darunter sind die dieses Laufs.</translation>
  </message>
  <message>
   <source>Settings that show one thing, with a text on what to look at.</source>
   <translation>Einstellungen, die eines zeigen, mit einem Text, worauf zu achten ist.</translation>
  </message>
  <message>
   <source>Start all {0} runs</source>
   <translation>Alle {0} Läufe starten</translation>
  </message>
  <message>
   <source>Start trains all runs of the lesson, one after the other, to compare them.</source>
   <translation>Start trainiert alle Läufe der Lektion nacheinander, um sie zu vergleichen.</translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <translation>{0} von {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>LineKey</name>
  <message>
   <source>Thin lines: training, each batch. Thick: validation, each epoch.</source>
   <translation>Dünne Linien: Training, jeder Batch. Dicke: Validierung, jede Epoche.</translation>
  </message>
  <message>
   <source>training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>validation</source>
   <translation>Validierung</translation>
  </message>
 </context>
 <context>
  <name>LookControl</name>
  <message>
   <source>Covering one place after the other, asking {0}: {1} of {2}</source>
   <translation>Eine Stelle nach der anderen wird verdeckt und {0} gefragt: {1} von {2}</translation>
  </message>
  <message>
   <source>{0}, “{1}”: red speaks for it, blue against it</source>
   <translation>{0}, „{1}“: Rot spricht dafür, Blau dagegen</translation>
  </message>
 </context>
 <context>
  <name>LookRow</name>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>The picture alone</source>
   <translation>Nur das Bild</translation>
  </message>
  <message>
   <source>Where did it look?</source>
   <translation>Wohin schaute es?</translation>
  </message>
  <message>
   <source>against</source>
   <translation>dagegen</translation>
  </message>
  <message>
   <source>for</source>
   <translation>dafür</translation>
  </message>
  <message>
   <source>{0}
Shows what speaks for and against its answer.</source>
   <translation>{0}
Zeigt, was für und gegen seine Antwort spricht.</translation>
  </message>
 </context>
 <context>
  <name>MadePanel</name>
  <message>
   <source>Input maps over their kernel slices</source>
   <translation>Eingabe-Maps über ihren Kernelscheiben</translation>
  </message>
  <message>
   <source>Input maps over their kernel slices
All are convolved and the results added.</source>
   <translation>Eingabe-Maps über ihren Kernelscheiben
Alle werden gefaltet und die Ergebnisse addiert.</translation>
  </message>
  <message>
   <source>Inputs times weights
What adds most to the sum, or takes most away.</source>
   <translation>Eingaben mal Gewichte
Was am meisten zur Summe beiträgt oder von ihr abzieht.</translation>
  </message>
  <message>
   <source>Inputs times weights, the largest first</source>
   <translation>Eingaben mal Gewichte, die größten zuerst</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>Als Bild speichern…</translation>
  </message>
  <message>
   <source>The grid as one row</source>
   <translation>Das Gitter als eine Zeile</translation>
  </message>
  <message>
   <source>The grid as one row
Flatten keeps every number and only lays them in line.</source>
   <translation>Das Gitter als eine Zeile
Flatten behält jede Zahl und legt sie nur hintereinander.</translation>
  </message>
  <message>
   <source>input map {0}</source>
   <translation>Eingabe-Map {0}</translation>
  </message>
  <message>
   <source>input {0}</source>
   <translation>Eingabe {0}</translation>
  </message>
  <message>
   <source>inputs × weights, the largest first</source>
   <translation>Eingaben × Gewichte, die größten zuerst</translation>
  </message>
  <message>
   <source>{0}: {1} × {2}</source>
   <translation>{0}: {1} × {2}</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Its page is not shown on this computer</source>
   <translation>Ihre Seite wird auf diesem Computer nicht gezeigt</translation>
  </message>
  <message>
   <source>Let go to open it on the page “{0}”</source>
   <translation>Loslassen, um es auf der Seite „{0}“ zu öffnen</translation>
  </message>
  <message>
   <source>Let go to open the classroom pack</source>
   <translation>Loslassen, um das Kurspaket zu öffnen</translation>
  </message>
  <message>
   <source>On every page</source>
   <translation>Auf jeder Seite</translation>
  </message>
 </context>
 <context>
  <name>Making</name>
  <message>
   <source>1 input map, through its own {1} × {2} kernel</source>
   <translation>1 Eingabe-Map, durch ihren eigenen Kernel von {1} × {2}</translation>
  </message>
  <message>
   <source>After {0}</source>
   <translation>Nach {0}</translation>
  </message>
  <message>
   <source>How map {0} was made</source>
   <translation>Wie Map {0} entstand</translation>
  </message>
  <message>
   <source>How {0} was made</source>
   <translation>Wie {0} entstand</translation>
  </message>
  <message>
   <source>It weighs {0} numbers; those that add most are listed below the bars.</source>
   <translation>Es gewichtet {0} Zahlen; die mit dem größten Beitrag stehen unter den Balken.</translation>
  </message>
  <message>
   <source>Its {0} weights, where they lie on the picture</source>
   <translation>Seine {0} Gewichte, wo sie auf dem Bild liegen</translation>
  </message>
  <message>
   <source>What {0} adds up</source>
   <translation>Was {0} aufsummiert</translation>
  </message>
  <message>
   <source>bias {0} → {1}</source>
   <translation>Bias {0} → {1}</translation>
  </message>
  <message>
   <source>inputs × weights = {1}</source>
   <translation>Eingaben × Gewichte = {1}</translation>
  </message>
  <message>
   <source>neuron {0}</source>
   <translation>Neuron {0}</translation>
  </message>
  <message>
   <source>normalise × {0} → {1}</source>
   <translation>normieren × {0} → {1}</translation>
  </message>
  <message>
   <source>the layer gives {0}</source>
   <translation>die Schicht gibt {0}</translation>
  </message>
  <message>
   <source>{0} The mean of all {1} values of map {2} is {3}.</source>
   <translation>{0} Der Mittelwert aller {1} Werte von Map {2} ist {3}.</translation>
  </message>
  <message>
   <source>{0} input maps, each through its own {1} × {2} slice, added up</source>
   <translation>{0} Eingabe-Maps, jede durch ihre eigene Scheibe von {1} × {2}, addiert</translation>
  </message>
  <message>
   <source>{0} → {1}</source>
   <translation>{0} → {1}</translation>
  </message>
 </context>
 <context>
  <name>MapLegend</name>
  <message>
   <source>Colours from {0} to {1}</source>
   <translation>Farben von {0} bis {1}</translation>
  </message>
 </context>
 <context>
  <name>MapsPanel</name>
  <message>
   <source>As the network counts them</source>
   <translation>Wie das Netz sie zählt</translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Kernels
The weights that were learned.</source>
   <translation>Kernel
Die gelernten Gewichte.</translation>
  </message>
  <message>
   <source>Made of</source>
   <translation>Woraus</translation>
  </message>
  <message>
   <source>Made of
How the chosen map was made.</source>
   <translation>Woraus
Wie die gewählte Map entstand.</translation>
  </message>
  <message>
   <source>Maps</source>
   <translation>Maps</translation>
  </message>
  <message>
   <source>Maps
What the layer gives.</source>
   <translation>Maps
Was die Schicht ausgibt.</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>Same scale</source>
   <translation>Gleiche Skala</translation>
  </message>
  <message>
   <source>Same scale for all
Equal colours are equal values in all maps. Otherwise each map is scaled to its own strongest value.</source>
   <translation>Gleiche Skala für alle
Gleiche Farben sind gleiche Werte in allen Maps. Sonst ist jede Map auf ihren eigenen stärksten Wert skaliert.</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>Als Bild speichern…</translation>
  </message>
  <message>
   <source>Step the sum</source>
   <translation>Die Summe</translation>
  </message>
  <message>
   <source>Step the sum
One value, taken apart with the network's own numbers.</source>
   <translation>Die Summe
Ein Wert, mit den Zahlen des Netzes selbst zerlegt.</translation>
  </message>
  <message>
   <source>Strength</source>
   <translation>Stärke</translation>
  </message>
  <message>
   <source>The strongest first</source>
   <translation>Die stärkste zuerst</translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation>Was gezeigt wird</translation>
  </message>
  <message>
   <source>{0} has no kernels that slide; choose a convolution.</source>
   <translation>{0} hat keine Kernel, die gleiten; eine Faltung wählen.</translation>
  </message>
 </context>
 <context>
  <name>MapsPicture</name>
  <message>
   <source>Layer {0}</source>
   <translation>Schicht {0}</translation>
  </message>
 </context>
 <context>
  <name>MenuBar</name>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modell</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>About Layerwise</source>
   <translation>Über Layerwise</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Vollbild</translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation>Hilfe zu dieser Seite</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Larger type</source>
   <translation>Schrift größer</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Normal type</source>
   <translation>Schrift normal</translation>
  </message>
  <message>
   <source>Normal type (now {0})</source>
   <translation>Schrift normal (jetzt {0})</translation>
  </message>
  <message>
   <source>Open a classroom pack…</source>
   <translation>Kurspaket öffnen…</translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation>Ordner mit dem Protokoll öffnen</translation>
  </message>
  <message>
   <source>Projector mode</source>
   <translation>Beamermodus</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Reset to as installed…</source>
   <translation>Auf den Anfang zurücksetzen…</translation>
  </message>
  <message>
   <source>Smaller type</source>
   <translation>Schrift kleiner</translation>
  </message>
 </context>
 <context>
  <name>MistakesPanel</name>
  <message>
   <source>No validation picture is answered wrongly.</source>
   <translation>Kein Validierungsbild wird falsch beantwortet.</translation>
  </message>
  <message>
   <source>The mistakes that the network is surest of show after the first epoch.</source>
   <translation>Die Fehler, bei denen sich das Netz am sichersten ist, erscheinen nach der ersten Epoche.</translation>
  </message>
  <message>
   <source>The most certain mistakes</source>
   <translation>Die sichersten Fehler</translation>
  </message>
  <message>
   <source>The pictures are not on this computer. The most certain mistake: {0}.</source>
   <translation>Die Bilder sind nicht auf diesem Computer. Der sicherste Fehler: {0}.</translation>
  </message>
  <message>
   <source>after epoch {0}</source>
   <translation>nach Epoche {0}</translation>
  </message>
  <message>
   <source>is {0}</source>
   <translation>ist {0}</translation>
  </message>
  <message>
   <source>{0}, called {1} with {2}</source>
   <translation>{0}, als {1} erkannt mit {2}</translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>16 bits</source>
   <translation>16 Bit</translation>
  </message>
  <message>
   <source>32 bits</source>
   <translation>32 Bit</translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation>8 Bit</translation>
  </message>
  <message>
   <source>About this model</source>
   <translation>Über dieses Modell</translation>
  </message>
  <message>
   <source>Activity</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Kept from training</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>Erstellt mit</translation>
  </message>
  <message>
   <source>Measured on data it never learned from:</source>
   <translation>Gemessen an Daten, aus denen es nie gelernt hat:</translation>
  </message>
  <message>
   <source>Nobody has measured here how often it is right.</source>
   <translation>Niemand hat hier gemessen, wie oft es richtig liegt.</translation>
  </message>
  <message>
   <source>One answer</source>
   <translation>Eine Antwort</translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation>Parameter</translation>
  </message>
  <message>
   <source>Preparation</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <source>Right</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The same network stored in other forms, measured where it was exported:</source>
   <translation>Dasselbe Netz, anders gespeichert, gemessen, wo es exportiert wurde:</translation>
  </message>
  <message>
   <source>Unfamiliar below</source>
   <translation>Unbekannt unter</translation>
  </message>
  <message>
   <source>Weights in</source>
   <translation>Gewichte in</translation>
  </message>
  <message>
   <source>energy {0} ({1})</source>
   <translation>Energie {0} ({1})</translation>
  </message>
  <message>
   <source>never: it has no threshold</source>
   <translation>nie: es hat keine Schwelle</translation>
  </message>
  <message>
   <source>{0} (this file)</source>
   <translation>{0} (diese Datei)</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} pictures right</source>
   <translation>{0}: {1} von {2} Bildern richtig</translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>AlexNet and VGG16 (shapes)</source>
   <translation>AlexNet und VGG16 (Formen)</translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>The network that answers</source>
   <translation>Das Netz, das antwortet</translation>
  </message>
 </context>
 <context>
  <name>ModelLibrary</name>
  <message>
   <source>on this computer</source>
   <translation>auf diesem Computer</translation>
  </message>
 </context>
 <context>
  <name>ModelsControl</name>
  <message>
   <source>A model that comes from elsewhere is first tried in safety.</source>
   <translation>Ein fremdes Modell wird zuerst geschützt ausprobiert.</translation>
  </message>
  <message>
   <source>Maps read from the model itself, not recomputed</source>
   <translation>Maps aus dem Modell selbst gelesen, nicht nachgerechnet</translation>
  </message>
  <message>
   <source>Opening {0}…</source>
   <translation>{0} wird geöffnet…</translation>
  </message>
  <message>
   <source>This model cannot be used</source>
   <translation>Dieses Modell ist nicht verwendbar</translation>
  </message>
  <message>
   <source>{0} parameters</source>
   <translation>{0} Parameter</translation>
  </message>
 </context>
 <context>
  <name>NavigationRail</name>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
 </context>
 <context>
  <name>NetworkView</name>
  <message>
   <source>A part of this picture is used</source>
   <translation>Ein Teil dieses Bildes wird verwendet</translation>
  </message>
  <message>
   <source>Dropped picture</source>
   <translation>Abgelegtes Bild</translation>
  </message>
  <message>
   <source>Files are read, never moved</source>
   <translation>Dateien werden gelesen, nie verschoben</translation>
  </message>
  <message>
   <source>Layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>Layers of {0}</source>
   <translation>Schichten von {0}</translation>
  </message>
  <message>
   <source>Let go to look at this picture</source>
   <translation>Loslassen, um dieses Bild anzusehen</translation>
  </message>
  <message>
   <source>Let go to take this model apart</source>
   <translation>Loslassen, um dieses Modell zu zerlegen</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>The network cannot answer</source>
   <translation>Das Netz kann nicht antworten</translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation>Dieses Bild ist nicht verwendbar</translation>
  </message>
  <message>
   <source>Your drawing</source>
   <translation>Eigene Zeichnung</translation>
  </message>
 </context>
 <context>
  <name>NeuronPanel</name>
  <message>
   <source>Activation to compare</source>
   <translation>Aktivierung zum Vergleich</translation>
  </message>
  <message>
   <source>Neuron before</source>
   <translation>Voriges Neuron</translation>
  </message>
  <message>
   <source>Next neuron</source>
   <translation>Nächstes Neuron</translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation>Als Bild speichern…</translation>
  </message>
  <message>
   <source>Weights of the neuron
Red pixels speak for it, blue ones against it.</source>
   <translation>Gewichte des Neurons
Rote Pixel sprechen dafür, blaue dagegen.</translation>
  </message>
  <message>
   <source>Weights of the neuron as a picture</source>
   <translation>Gewichte des Neurons als Bild</translation>
  </message>
 </context>
 <context>
  <name>NumberCells</name>
  <message>
   <source>padding, not counted</source>
   <translation>Padding, nicht mitgezählt</translation>
  </message>
  <message>
   <source>padding: {0}</source>
   <translation>Padding: {0}</translation>
  </message>
  <message>
   <source>row {0}, column {1}: not computed yet</source>
   <translation>Zeile {0}, Spalte {1}: noch nicht berechnet</translation>
  </message>
  <message>
   <source>row {0}, column {1}: {2}</source>
   <translation>Zeile {0}, Spalte {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>OneKernel</name>
  <message>
   <source>A stronger blur: the window is larger.</source>
   <translation>Stärker weichgezeichnet: das Fenster ist größer.</translation>
  </message>
  <message>
   <source>Adds to each pixel its difference from its neighbours.</source>
   <translation>Addiert zu jedem Pixel seinen Unterschied zu den Nachbarn.</translation>
  </message>
  <message>
   <source>An average in which near pixels count more.</source>
   <translation>Ein Mittelwert, in dem nahe Pixel mehr zählen.</translation>
  </message>
  <message>
   <source>As if light fell on a relief from one corner.</source>
   <translation>Als fiele Licht aus einer Ecke auf ein Relief.</translation>
  </message>
  <message>
   <source>B</source>
   <translation>B</translation>
  </message>
  <message>
   <source>Blur, Gaussian 3 × 3</source>
   <translation>Weichzeichnen, Gauß 3 × 3</translation>
  </message>
  <message>
   <source>Blur, Gaussian 5 × 5</source>
   <translation>Weichzeichnen, Gauß 5 × 5</translation>
  </message>
  <message>
   <source>Blur, box</source>
   <translation>Weichzeichnen, Mittel</translation>
  </message>
  <message>
   <source>Corner</source>
   <translation>Ecke</translation>
  </message>
  <message>
   <source>Difference across (1 × 3)</source>
   <translation>Differenz waagrecht (1 × 3)</translation>
  </message>
  <message>
   <source>Difference down (3 × 1)</source>
   <translation>Differenz senkrecht (3 × 1)</translation>
  </message>
  <message>
   <source>Edge</source>
   <translation>Kante</translation>
  </message>
  <message>
   <source>Eight times the middle less its neighbours: 0 where nothing changes.</source>
   <translation>Achtmal die Mitte minus ihre Nachbarn: 0, wo sich nichts ändert.</translation>
  </message>
  <message>
   <source>Emboss</source>
   <translation>Relief</translation>
  </message>
  <message>
   <source>G</source>
   <translation>G</translation>
  </message>
  <message>
   <source>Horizontal line</source>
   <translation>Waagrechte Linie</translation>
  </message>
  <message>
   <source>How fast it gets brighter downwards.</source>
   <translation>Wie schnell es nach unten heller wird.</translation>
  </message>
  <message>
   <source>How fast it gets brighter to the right.</source>
   <translation>Wie schnell es nach rechts heller wird.</translation>
  </message>
  <message>
   <source>Identity</source>
   <translation>Identität</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Input
The picture as numbers: one for each pixel and channel.</source>
   <translation>Eingabe
Das Bild als Zahlen: eine je Pixel und Kanal.</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Kernel
Also called filter: a small table of weights that slides over the picture. A network learns them; here you set them.</source>
   <translation>Kernel
Auch Filter genannt: eine kleine Tabelle von Gewichten, die über das Bild gleitet. Ein Netz lernt sie; hier werden sie von Hand gesetzt.</translation>
  </message>
  <message>
   <source>Large where a bright corner opens to the lower right.</source>
   <translation>Groß, wo sich eine helle Ecke nach rechts unten öffnet.</translation>
  </message>
  <message>
   <source>Large where a line one pixel high goes across.</source>
   <translation>Groß, wo eine ein Pixel hohe Linie waagrecht verläuft.</translation>
  </message>
  <message>
   <source>Large where a line one pixel wide goes down.</source>
   <translation>Groß, wo eine ein Pixel breite Linie senkrecht verläuft.</translation>
  </message>
  <message>
   <source>Leaky ReLU</source>
   <translation>Leaky ReLU</translation>
  </message>
  <message>
   <source>Negative results keep their sign: blue is below zero, red above.</source>
   <translation>Negative Ergebnisse behalten ihr Vorzeichen: Blau ist unter null, Rot darüber.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <source>Of what is below zero a fifth is let through.</source>
   <translation>Von dem, was unter null ist, kommt ein Fünftel durch.</translation>
  </message>
  <message>
   <source>Only the middle counts: the picture stays as it is.</source>
   <translation>Nur die Mitte zählt: das Bild bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Output
The feature map: one number for each place of the window.</source>
   <translation>Ausgabe
Die Feature-Map: eine Zahl für jeden Ort des Fensters.</translation>
  </message>
  <message>
   <source>R</source>
   <translation>R</translation>
  </message>
  <message>
   <source>ReLU</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <source>Sharpen</source>
   <translation>Schärfen</translation>
  </message>
  <message>
   <source>Sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <source>Sobel, across</source>
   <translation>Sobel, waagrecht</translation>
  </message>
  <message>
   <source>Sobel, down</source>
   <translation>Sobel, senkrecht</translation>
  </message>
  <message>
   <source>Squeezes every sum between 0 and 1.</source>
   <translation>Drückt jede Summe zwischen 0 und 1.</translation>
  </message>
  <message>
   <source>Squeezes every sum between −1 and 1.</source>
   <translation>Drückt jede Summe zwischen −1 und 1.</translation>
  </message>
  <message>
   <source>The average of the window: every pixel counts alike.</source>
   <translation>Der Mittelwert des Fensters: jedes Pixel zählt gleich viel.</translation>
  </message>
  <message>
   <source>The kernel that the lecture works through by hand.</source>
   <translation>Der Kernel, den die Vorlesung von Hand durchrechnet.</translation>
  </message>
  <message>
   <source>The lecture’s example</source>
   <translation>Beispiel der Vorlesung</translation>
  </message>
  <message>
   <source>The lower neighbour less the upper one: a kernel of a column.</source>
   <translation>Der untere Nachbar minus den oberen: ein Kernel aus einer Spalte.</translation>
  </message>
  <message>
   <source>The right neighbour less the left one: a kernel of a row.</source>
   <translation>Der rechte Nachbar minus den linken: ein Kernel aus einer Zeile.</translation>
  </message>
  <message>
   <source>The sum itself is the output.</source>
   <translation>Die Summe selbst ist die Ausgabe.</translation>
  </message>
  <message>
   <source>Vertical line</source>
   <translation>Senkrechte Linie</translation>
  </message>
  <message>
   <source>What is below zero becomes zero.</source>
   <translation>Was unter null ist, wird null.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Window
What pooling looks at in one step. It has no weights to learn.</source>
   <translation>Fenster
Was Pooling in einem Schritt ansieht. Es hat keine Gewichte zu lernen.</translation>
  </message>
  <message>
   <source>bias {0}</source>
   <translation>Bias {0}</translation>
  </message>
  <message>
   <source>blue</source>
   <translation>Blau</translation>
  </message>
  <message>
   <source>bottom</source>
   <translation>unten</translation>
  </message>
  <message>
   <source>green</source>
   <translation>Grün</translation>
  </message>
  <message>
   <source>largest</source>
   <translation>größter</translation>
  </message>
  <message>
   <source>left</source>
   <translation>links</translation>
  </message>
  <message>
   <source>never covered at the bottom: {0}</source>
   <translation>unten nie bedeckt: {0}</translation>
  </message>
  <message>
   <source>never covered at the right: {0}</source>
   <translation>rechts nie bedeckt: {0}</translation>
  </message>
  <message>
   <source>no padding</source>
   <translation>kein Padding</translation>
  </message>
  <message>
   <source>not counted: top {0}, bottom {1}, left {2}, right {3}</source>
   <translation>nicht mitgezählt: oben {0}, unten {1}, links {2}, rechts {3}</translation>
  </message>
  <message>
   <source>one ring of zeros round it</source>
   <translation>ein Ring aus Nullen ringsum</translation>
  </message>
  <message>
   <source>red</source>
   <translation>Rot</translation>
  </message>
  <message>
   <source>rest {0}</source>
   <translation>Rest {0}</translation>
  </message>
  <message>
   <source>right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <source>sum</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>sum / {0}</source>
   <translation>Summe / {0}</translation>
  </message>
  <message>
   <source>tanh</source>
   <translation>tanh</translation>
  </message>
  <message>
   <source>top</source>
   <translation>oben</translation>
  </message>
  <message>
   <source>zeros: top {0}, bottom {1}, left {2}, right {3}</source>
   <translation>Nullen: oben {0}, unten {1}, links {2}, rechts {3}</translation>
  </message>
  <message>
   <source>{0} rings of zeros round it</source>
   <translation>{0} Ringe aus Nullen ringsum</translation>
  </message>
  <message>
   <source>{0}, click a cell to edit</source>
   <translation>{0}, zum Ändern ein Feld anklicken</translation>
  </message>
  <message>
   <source>{0}, each ÷ {1}</source>
   <translation>{0}, jeweils ÷ {1}</translation>
  </message>
  <message>
   <source>{0}, keeps the average</source>
   <translation>{0}, behält den Mittelwert</translation>
  </message>
  <message>
   <source>{0}, keeps the largest</source>
   <translation>{0}, behält den größten</translation>
  </message>
 </context>
 <context>
  <name>OneKernelModel</name>
  <message>
   <source>Drawing</source>
   <translation>Zeichnung</translation>
  </message>
 </context>
 <context>
  <name>OneKernelView</name>
  <message>
   <source>Copy kernel</source>
   <translation>Kernel kopieren</translation>
  </message>
  <message>
   <source>Exact arithmetic, signs kept</source>
   <translation>Exakt gerechnet, Vorzeichen bewahrt</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>First step</source>
   <translation>Erster Schritt</translation>
  </message>
  <message>
   <source>Flip kernel</source>
   <translation>Kernel umdrehen</translation>
  </message>
  <message>
   <source>Last step: all of the output</source>
   <translation>Letzter Schritt: die ganze Ausgabe</translation>
  </message>
  <message>
   <source>One kernel</source>
   <translation>Ein Kernel</translation>
  </message>
  <message>
   <source>One step back</source>
   <translation>Einen Schritt zurück</translation>
  </message>
  <message>
   <source>One step on</source>
   <translation>Einen Schritt weiter</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Ein Bild öffnen</translation>
  </message>
  <message>
   <source>Open a picture  Ctrl+O</source>
   <translation>Bild öffnen  Strg+O</translation>
  </message>
  <message>
   <source>Open picture…</source>
   <translation>Bild öffnen…</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Paste picture or kernel</source>
   <translation>Bild oder Kernel einfügen</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Play or pause</source>
   <translation>Abspielen oder anhalten</translation>
  </message>
  <message>
   <source>Point at any output cell to see its sum</source>
   <translation>Auf ein Feld der Ausgabe zeigen, um seine Summe zu sehen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>OutputMaps</name>
  <message>
   <source>Both</source>
   <translation>Beides</translation>
  </message>
  <message>
   <source>Both
Side by side, to compare</source>
   <translation>Beides
Nebeneinander, zum Vergleich</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Grey
As a picture: black is the lowest value.</source>
   <translation>Grau
Als Bild: Schwarz ist der kleinste Wert.</translation>
  </message>
  <message>
   <source>How the output is shown</source>
   <translation>Wie die Ausgabe gezeigt wird</translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <source>Numbers
Tables of all values, to walk through</source>
   <translation>Zahlen
Tabellen aller Werte, zum Durchgehen</translation>
  </message>
  <message>
   <source>Output in grey</source>
   <translation>Ausgabe in Grau</translation>
  </message>
  <message>
   <source>Output, blue below zero, red above</source>
   <translation>Ausgabe, Blau unter null, Rot darüber</translation>
  </message>
  <message>
   <source>Output, numbers</source>
   <translation>Ausgabe, Zahlen</translation>
  </message>
  <message>
   <source>Signs</source>
   <translation>Vorzeichen</translation>
  </message>
  <message>
   <source>Signs
Blue below zero, red above: no negative result is lost.</source>
   <translation>Vorzeichen
Blau unter null, Rot darüber: kein negatives Ergebnis geht verloren.</translation>
  </message>
  <message>
   <source>row {0}, column {1}: {2}</source>
   <translation>Zeile {0}, Spalte {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>OwnModels</name>
  <message>
   <source>From a file…</source>
   <translation>Aus einer Datei…</translation>
  </message>
 </context>
 <context>
  <name>PackDialog</name>
  <message>
   <source>Bring it in</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>Wird abgebrochen…</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>It is not opened.</source>
   <translation>Es wird nicht geöffnet.</translation>
  </message>
  <message>
   <source>Keep what is there</source>
   <translation>Behalten, was da ist</translation>
  </message>
  <message>
   <source>Made on {0} · {1}</source>
   <translation>Erstellt am {0} · {1}</translation>
  </message>
  <message>
   <source>Nothing of the pack was kept.</source>
   <translation>Nichts vom Paket wurde behalten.</translation>
  </message>
  <message>
   <source>Open a classroom pack</source>
   <translation>Ein Kurspaket öffnen</translation>
  </message>
  <message>
   <source>Reading it…</source>
   <translation>Es wird gelesen…</translation>
  </message>
  <message>
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Something else is there already</source>
   <translation>Etwas anderes ist schon da</translation>
  </message>
  <message>
   <source>This pack cannot be opened</source>
   <translation>Dieses Paket lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>Unpacked</source>
   <translation>Ausgepackt</translation>
  </message>
  <message>
   <source>Unpacking…</source>
   <translation>Wird ausgepackt…</translation>
  </message>
  <message>
   <source>What is in it</source>
   <translation>Was darin ist</translation>
  </message>
  <message>
   <source>What is there now</source>
   <translation>Was jetzt da ist</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0}, {1} min left</source>
   <translation>{0}, noch {1} min</translation>
  </message>
  <message>
   <source>{0}, {1} s left</source>
   <translation>{0}, noch {1} s</translation>
  </message>
 </context>
 <context>
  <name>PackFiles</name>
  <message>
   <source>Classroom packs ({0})</source>
   <translation>Kurspakete ({0})</translation>
  </message>
  <message>
   <source>Open a classroom pack</source>
   <translation>Ein Kurspaket öffnen</translation>
  </message>
 </context>
 <context>
  <name>Page</name>
  <message>
   <source>Help for this page</source>
   <translation>Hilfe zu dieser Seite</translation>
  </message>
  <message>
   <source>Help for this page  F1
What is shown here, and what to try with it.</source>
   <translation>Hilfe zu dieser Seite  F1
Was hier gezeigt wird und was sich damit ausprobieren lässt.</translation>
  </message>
 </context>
 <context>
  <name>PairStrip</name>
  <message>
   <source>{0} in all</source>
   <translation>{0} insgesamt</translation>
  </message>
 </context>
 <context>
  <name>PictureBoard</name>
  <message>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <source>Colours of the input</source>
   <translation>Farben der Eingabe</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Input, numbers</source>
   <translation>Eingabe, Zahlen</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Red, green and blue</source>
   <translation>Rot, Grün und Blau</translation>
  </message>
  <message>
   <source>The brightness only</source>
   <translation>Nur die Helligkeit</translation>
  </message>
  <message>
   <source>This picture is grey</source>
   <translation>Dieses Bild ist grau</translation>
  </message>
  <message>
   <source>convolved with</source>
   <translation>gefaltet mit</translation>
  </message>
  <message>
   <source>gives</source>
   <translation>ergibt</translation>
  </message>
  <message>
   <source>no output</source>
   <translation>keine Ausgabe</translation>
  </message>
 </context>
 <context>
  <name>PictureCaption</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel
Stops looking; the picture stays as it is.</source>
   <translation>Abbrechen
Hört auf zu schauen; das Bild bleibt, wie es ist.</translation>
  </message>
 </context>
 <context>
  <name>PictureCards</name>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>{0}, {1} of {2}</source>
   <translation>{0}, {1} von {2}</translation>
  </message>
 </context>
 <context>
  <name>PictureChooser</name>
  <message>
   <source>Draw here</source>
   <translation>Hier zeichnen</translation>
  </message>
  <message>
   <source>Number grid, {0} × {1}</source>
   <translation>Zahlengitter, {0} × {1}</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Picture
What the window slides over</source>
   <translation>Bild
Worüber das Fenster gleitet</translation>
  </message>
 </context>
 <context>
  <name>PictureIntake</name>
  <message>
   <source>A part of this picture is used</source>
   <translation>Ein Teil dieses Bildes wird verwendet</translation>
  </message>
  <message>
   <source>Dropped picture</source>
   <translation>Abgelegtes Bild</translation>
  </message>
  <message>
   <source>Files are read, never moved</source>
   <translation>Dateien werden gelesen, nie verschoben</translation>
  </message>
  <message>
   <source>Let go to slide the kernel over this picture</source>
   <translation>Loslassen, um den Kernel über dieses Bild gleiten zu lassen</translation>
  </message>
  <message>
   <source>Models are taken apart under “Inside a network”.</source>
   <translation>Modelle werden unter „In einem Netz“ zerlegt.</translation>
  </message>
  <message>
   <source>Only the first of the {0} files is used</source>
   <translation>Nur die erste der {0} Dateien wird verwendet</translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation>Ein Bild öffnen</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Eingefügtes Bild</translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation>Bilder ({0})</translation>
  </message>
  <message>
   <source>There is no picture in the clipboard; copy one first.</source>
   <translation>In der Zwischenablage ist kein Bild; zuerst eines kopieren.</translation>
  </message>
  <message>
   <source>These numbers cannot be used</source>
   <translation>Diese Zahlen sind nicht verwendbar</translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation>Dieses Bild ist nicht verwendbar</translation>
  </message>
  <message>
   <source>{0} is on the internet, and Layerwise works offline; save the picture first and open the file.</source>
   <translation>{0} liegt im Internet, und Layerwise arbeitet offline; das Bild zuerst speichern und die Datei öffnen.</translation>
  </message>
 </context>
 <context>
  <name>PicturePanel</name>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Clear
Empties the drawing; undo brings it back.</source>
   <translation>Leeren
Leert die Zeichnung; Rückgängig holt sie zurück.</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <source>Draw
Leaves the picture and goes to the drawing area.</source>
   <translation>Zeichnen
Verlässt das Bild und wechselt zur Zeichenfläche.</translation>
  </message>
  <message>
   <source>Draw here</source>
   <translation>Hier zeichnen</translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation>Zeichnung</translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <translation>Bild öffnen…</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Picture
What the network looks at: a sample or yours.</source>
   <translation>Bild
Was das Netz ansieht: ein Beispiel oder ein eigenes.</translation>
  </message>
  <message>
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <source>The maps follow your pen.</source>
   <translation>Die Maps folgen dem Stift.</translation>
  </message>
  <message>
   <source>The network gets {0}</source>
   <translation>Das Netz bekommt {0}</translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation>Dieses Bild ist nicht verwendbar</translation>
  </message>
  <message>
   <source>Turn</source>
   <translation>Drehen</translation>
  </message>
  <message>
   <source>Turn
The maps follow: most kernels know one direction only.</source>
   <translation>Drehen
Die Maps folgen: die meisten Kernel kennen nur eine Richtung.</translation>
  </message>
  <message>
   <source>Turn the picture, in degrees</source>
   <translation>Das Bild drehen, in Grad</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Undo  Ctrl+Z
Takes the last stroke back.</source>
   <translation>Rückgängig  Strg+Z
Nimmt den letzten Strich zurück.</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>Was das Netz sieht</translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
 </context>
 <context>
  <name>PicturesModel</name>
  <message>
   <source>label “{0}”</source>
   <translation>Klasse „{0}“</translation>
  </message>
  <message>
   <source>removing {0}</source>
   <translation>{0} entfernen</translation>
  </message>
  <message>
   <source>removing {0} pictures</source>
   <translation>{0} Bilder entfernen</translation>
  </message>
  <message>
   <source>taking a label back</source>
   <translation>Klasse zurücknehmen</translation>
  </message>
 </context>
 <context>
  <name>PicturesPage</name>
  <message>
   <source>Add a model…</source>
   <translation>Modell hinzufügen…</translation>
  </message>
  <message>
   <source>Add a model…  Ctrl+Shift+O
Opens an .onnx file beside the others.</source>
   <translation>Modell hinzufügen…  Strg+Umschalt+O
Öffnet eine .onnx-Datei neben den anderen.</translation>
  </message>
  <message>
   <source>Crop</source>
   <translation>Zuschneiden</translation>
  </message>
  <message>
   <source>Crop  Ctrl+K
Cuts and turns the picture; the answers follow.</source>
   <translation>Zuschneiden  Strg+K
Schneidet und dreht das Bild; die Antworten folgen.</translation>
  </message>
  <message>
   <source>Models ({0})</source>
   <translation>Modelle ({0})</translation>
  </message>
  <message>
   <source>Next picture</source>
   <translation>Nächstes Bild</translation>
  </message>
  <message>
   <source>Open a model beside the others</source>
   <translation>Ein Modell neben den anderen öffnen</translation>
  </message>
  <message>
   <source>Open pictures</source>
   <translation>Bilder öffnen</translation>
  </message>
  <message>
   <source>Open pictures…</source>
   <translation>Bilder öffnen…</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <source>Open…  Ctrl+O
One picture or many; a folder can be dropped on the page.</source>
   <translation>Öffnen…  Strg+O
Ein Bild oder viele; auch ein Ordner lässt sich auf der Seite ablegen.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste  Ctrl+V
Takes a picture from the clipboard.</source>
   <translation>Einfügen  Strg+V
Nimmt ein Bild aus der Zwischenablage.</translation>
  </message>
  <message>
   <source>Paste picture</source>
   <translation>Bild einfügen</translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation>Eingefügtes Bild</translation>
  </message>
  <message>
   <source>Picture before</source>
   <translation>Voriges Bild</translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation>Bilder ({0})</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Wahrscheinlichkeit</translation>
  </message>
  <message>
   <source>Probability
Softmax: all classes share one hundred per cent.</source>
   <translation>Wahrscheinlichkeit
Softmax: alle Klassen teilen sich hundert Prozent.</translation>
  </message>
  <message>
   <source>Raw score</source>
   <translation>Score</translation>
  </message>
  <message>
   <source>Raw score
What the last layer gives before softmax.</source>
   <translation>Score
Was die letzte Schicht vor Softmax ausgibt.</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Remove all pictures</source>
   <translation>Alle Bilder entfernen</translation>
  </message>
  <message>
   <source>Remove from the session</source>
   <translation>Aus der Sitzung entfernen</translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation>Drehen</translation>
  </message>
  <message>
   <source>Rotate  Ctrl+R
Turns the picture by 90°.</source>
   <translation>Drehen  Strg+R
Dreht das Bild um 90°.</translation>
  </message>
  <message>
   <source>The answer is right</source>
   <translation>Die Antwort stimmt</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>What the bars show</source>
   <translation>Was die Balken zeigen</translation>
  </message>
 </context>
 <context>
  <name>PicturesRow</name>
  <message>
   <source>After the first epoch the network's answers show under these pictures.</source>
   <translation>Nach der ersten Epoche stehen die Antworten des Netzes unter diesen Bildern.</translation>
  </message>
  <message>
   <source>The same validation pictures</source>
   <translation>Die gleichen Validierungsbilder</translation>
  </message>
  <message>
   <source>This run learns from stored features of pictures; the pictures themselves are not on this computer. Add them to the data folder to see them with their answers.</source>
   <translation>Dieser Lauf lernt aus gespeicherten Merkmalen von Bildern; die Bilder selbst sind nicht auf diesem Computer. Liegen sie im Datenordner, sind sie hier mit ihren Antworten zu sehen.</translation>
  </message>
  <message>
   <source>{0} of these {1} right now</source>
   <translation>{0} von diesen {1} gerade richtig</translation>
  </message>
  <message>
   <source>{0} of {1} right now</source>
   <translation>{0} von {1} gerade richtig</translation>
  </message>
  <message>
   <source>{0}, answered with {1} ({2})</source>
   <translation>{0}, beantwortet mit {1} ({2})</translation>
  </message>
  <message>
   <source>{0}, rightly answered with {1}</source>
   <translation>{0}, richtig beantwortet mit {1}</translation>
  </message>
 </context>
 <context>
  <name>PixelPicture</name>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation>Was das Netz sieht</translation>
  </message>
  <message>
   <source>column {0}, row {1}: {2}</source>
   <translation>Spalte {0}, Zeile {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>PlotControls</name>
  <message>
   <source>Logarithmic loss</source>
   <translation>Verlust logarithmisch</translation>
  </message>
  <message>
   <source>Logarithmic loss: each step up is ten times as much, so small losses spread.</source>
   <translation>Verlust logarithmisch: jede Stufe ist das Zehnfache, so treten kleine Verluste auseinander.</translation>
  </message>
  <message>
   <source>Show all  Home: undoes zoom and pan. The wheel zooms, a drag moves.</source>
   <translation>Alles zeigen  Pos1: nimmt Zoom und Verschieben zurück. Das Rad zoomt, Ziehen verschiebt.</translation>
  </message>
  <message>
   <source>Show all of the curves</source>
   <translation>Die ganzen Kurven zeigen</translation>
  </message>
  <message>
   <source>Smoothing of the training curves</source>
   <translation>Glättung der Trainingskurven</translation>
  </message>
  <message>
   <source>Smoothing {0}: a moving average of the batches, in which the past weighs that much. The batches themselves stay, faint.</source>
   <translation>Glättung {0}: ein gleitender Mittelwert der Batches, in dem die Vergangenheit so viel wiegt. Die Batches selbst bleiben blass sichtbar.</translation>
  </message>
  <message>
   <source>log</source>
   <translation>log</translation>
  </message>
  <message>
   <source>smooth</source>
   <translation>glatt</translation>
  </message>
 </context>
 <context>
  <name>PlotsRow</name>
  <message>
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>Its best answers</source>
   <translation>Seine besten Antworten</translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>Pictures to try the network on</source>
   <translation>Bilder, an denen sich das Netz ausprobieren lässt</translation>
  </message>
  <message>
   <source>Tried on a picture</source>
   <translation>An einem Bild ausprobiert</translation>
  </message>
  <message>
   <source>What the network receives</source>
   <translation>Was das Netz bekommt</translation>
  </message>
  <message>
   <source>{0} × {1} pixels</source>
   <translation>{0} × {1} Pixel</translation>
  </message>
  <message>
   <source>{0}, values from {1} to {2}</source>
   <translation>{0}, Werte von {1} bis {2}</translation>
  </message>
 </context>
 <context>
  <name>ProbabilityBars</name>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation>Wahrscheinlichkeiten</translation>
  </message>
  <message>
   <source>Unfamiliar: {0}</source>
   <translation>Unbekannt: {0}</translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>{0} left</source>
   <translation>noch {0}</translation>
  </message>
  <message>
   <source>{0} pictures a second</source>
   <translation>{0} Bilder pro Sekunde</translation>
  </message>
 </context>
 <context>
  <name>ProgressPanel</name>
  <message>
   <source>Another window of Layerwise carries this run out.</source>
   <translation>Ein anderes Fenster von Layerwise führt diesen Lauf aus.</translation>
  </message>
  <message>
   <source>Choose what to learn and press Start.</source>
   <translation>Wählen, was gelernt werden soll, und Start drücken.</translation>
  </message>
  <message>
   <source>Draw on it now</source>
   <translation>Jetzt darauf zeichnen</translation>
  </message>
  <message>
   <source>Epoch {0} of {1}</source>
   <translation>Epoche {0} von {1}</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <source>Go on from the last checkpoint</source>
   <translation>Ab dem letzten Checkpoint fortsetzen</translation>
  </message>
  <message>
   <source>Goes on after the last whole epoch, as if the run had never ended</source>
   <translation>Geht nach der letzten ganzen Epoche weiter, als hätte der Lauf nie geendet</translation>
  </message>
  <message>
   <source>It starts when the present run has ended.</source>
   <translation>Er beginnt, wenn der jetzige Lauf zu Ende ist.</translation>
  </message>
  <message>
   <source>Memory that the training holds</source>
   <translation>Speicher, den das Training belegt</translation>
  </message>
  <message>
   <source>No run yet</source>
   <translation>Noch kein Lauf</translation>
  </message>
  <message>
   <source>One run comes before it.</source>
   <translation>Ein Lauf kommt davor.</translation>
  </message>
  <message>
   <source>Opens the Kernels page with the layers of the new model</source>
   <translation>Öffnet die Seite „Kernel“ mit den Schichten des neuen Modells</translation>
  </message>
  <message>
   <source>Opens the page where the new model answers your own picture</source>
   <translation>Öffnet die Seite, auf der das neue Modell auf ein eigenes Bild antwortet</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>Runs elsewhere</source>
   <translation>Läuft woanders</translation>
  </message>
  <message>
   <source>Saving the model</source>
   <translation>Das Modell wird gespeichert</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Wird gestoppt</translation>
  </message>
  <message>
   <source>Take it apart</source>
   <translation>Zerlegen</translation>
  </message>
  <message>
   <source>TensorFlow is being started…</source>
   <translation>TensorFlow wird gestartet…</translation>
  </message>
  <message>
   <source>The batch of the moment is learned first…</source>
   <translation>Der jetzige Batch wird noch gelernt…</translation>
  </message>
  <message>
   <source>The best weights are being saved and checked…</source>
   <translation>Die besten Gewichte werden gespeichert und geprüft…</translation>
  </message>
  <message>
   <source>The network</source>
   <translation>Das Netz</translation>
  </message>
  <message>
   <source>Try it now</source>
   <translation>Jetzt ausprobieren</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Waiting: place {0} in the queue</source>
   <translation>Wartet: Platz {0} in der Schlange</translation>
  </message>
  <message>
   <source>batch {0} of {1}</source>
   <translation>Batch {0} von {1}</translation>
  </message>
  <message>
   <source>{0} of the validation pictures right.</source>
   <translation>{0} der Validierungsbilder richtig.</translation>
  </message>
  <message>
   <source>{0} of the validation pictures right; the model is saved and checked.</source>
   <translation>{0} der Validierungsbilder richtig; das Modell ist gespeichert und geprüft.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} runs come before it.</source>
   <translation>{0} Läufe kommen davor.</translation>
  </message>
  <message>
   <source>“{0}” broke off</source>
   <translation>„{0}“ brach ab</translation>
  </message>
  <message>
   <source>“{0}” could not go on</source>
   <translation>„{0}“ konnte nicht weitergehen</translation>
  </message>
  <message>
   <source>“{0}” has learned</source>
   <translation>„{0}“ hat gelernt</translation>
  </message>
  <message>
   <source>“{0}” was ended without a model</source>
   <translation>„{0}“ wurde ohne Modell beendet</translation>
  </message>
  <message>
   <source>“{0}” was stopped</source>
   <translation>„{0}“ wurde gestoppt</translation>
  </message>
 </context>
 <context>
  <name>ProjectorButton</name>
  <message>
   <source>Projector mode</source>
   <translation>Beamermodus</translation>
  </message>
  <message>
   <source>Projector mode  Ctrl+Shift+P
Type that can be read from the last row.</source>
   <translation>Beamermodus  Strg+Umschalt+P
Schrift, die von der letzten Reihe aus lesbar ist.</translation>
  </message>
 </context>
 <context>
  <name>QShortcut</name>
  <message>
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
 </context>
 <context>
  <name>ResetDialog</name>
  <message>
   <source>A copy of the settings stays beside them as {0}.</source>
   <translation>Eine Kopie der Einstellungen bleibt daneben als {0}.</translation>
  </message>
  <message>
   <source>All settings: language, light or dark, size of type, where runs happen, the page and the folder of last time; and what the program can compute again.</source>
   <translation>Alle Einstellungen: Sprache, hell oder dunkel, Schriftgröße, wo Läufe stattfinden, Seite und Ordner vom letzten Mal; und was das Programm wieder berechnen kann.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Collections and drawings</source>
   <translation>Sammlungen und Zeichnungen</translation>
  </message>
  <message>
   <source>Data and pictures from classroom packs</source>
   <translation>Daten und Bilder aus Kurspaketen</translation>
  </message>
  <message>
   <source>Layerwise then starts anew, as on its first day.</source>
   <translation>Layerwise startet dann neu, wie am ersten Tag.</translation>
  </message>
  <message>
   <source>Lessons</source>
   <translation>Lektionen</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>One file</source>
   <translation>Eine Datei</translation>
  </message>
  <message>
   <source>Remove these too</source>
   <translation>Auch dies entfernen</translation>
  </message>
  <message>
   <source>Remove these too
For good: they cannot be brought back afterwards.</source>
   <translation>Auch dies entfernen
Endgültig: es lässt sich danach nicht zurückholen.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset and remove</source>
   <translation>Zurücksetzen und entfernen</translation>
  </message>
  <message>
   <source>Reset to as installed</source>
   <translation>Auf den Anfang zurücksetzen</translation>
  </message>
  <message>
   <source>Runs with their curves and checkpoints</source>
   <translation>Läufe mit ihren Kurven und Checkpoints</translation>
  </message>
  <message>
   <source>So does what may belong to others, in folders that are not for Layerwise alone.</source>
   <translation>Ebenso das, was anderen gehören kann, in Ordnern, die nicht nur für Layerwise da sind.</translation>
  </message>
  <message>
   <source>This goes</source>
   <translation>Das verschwindet</translation>
  </message>
  <message>
   <source>What came with Layerwise, and what whoever looks after this computer has set or placed for everybody, stays as it is.</source>
   <translation>Was mit Layerwise kam und was die Betreuung dieses Computers für alle eingestellt oder bereitgelegt hat, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>What you made goes too, for good</source>
   <translation>Eigenes verschwindet auch, endgültig</translation>
  </message>
  <message>
   <source>What you made stays</source>
   <translation>Eigenes bleibt</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>{0} files</source>
   <translation>{0} Dateien</translation>
  </message>
 </context>
 <context>
  <name>ResultView</name>
  <message>
   <source>Everything is in place</source>
   <translation>Alles ist an seinem Platz</translation>
  </message>
  <message>
   <source>Its pictures are in the list “Data” of the Training page.</source>
   <translation>Seine Bilder stehen in der Liste „Daten“ der Seite Training.</translation>
  </message>
  <message>
   <source>Nothing was missing</source>
   <translation>Nichts fehlte</translation>
  </message>
  <message>
   <source>Open the lesson “{0}”</source>
   <translation>Die Lektion „{0}“ öffnen</translation>
  </message>
  <message>
   <source>Open the model “{0}”</source>
   <translation>Das Modell „{0}“ öffnen</translation>
  </message>
  <message>
   <source>The others are in the lists of their pages.</source>
   <translation>Die anderen stehen in den Listen ihrer Seiten.</translation>
  </message>
  <message>
   <source>Trainings find its data from now on.</source>
   <translation>Trainings finden seine Daten von nun an.</translation>
  </message>
  <message>
   <source>What is there now</source>
   <translation>Was jetzt da ist</translation>
  </message>
  <message>
   <source>What to do next</source>
   <translation>Was als Nächstes zu tun ist</translation>
  </message>
 </context>
 <context>
  <name>RunActions</name>
  <message>
   <source>Choose TensorBoard’s folder</source>
   <translation>Ordner für TensorBoard wählen</translation>
  </message>
  <message>
   <source>Export for TensorBoard…</source>
   <translation>Für TensorBoard exportieren…</translation>
  </message>
  <message>
   <source>Export the curves</source>
   <translation>Die Kurven exportieren</translation>
  </message>
  <message>
   <source>Export the curves as CSV…</source>
   <translation>Kurven als CSV exportieren…</translation>
  </message>
  <message>
   <source>Export the plots</source>
   <translation>Die Diagramme exportieren</translation>
  </message>
  <message>
   <source>Export the plots as PNG…</source>
   <translation>Diagramme als PNG exportieren…</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportiert</translation>
  </message>
  <message>
   <source>Go on from the last checkpoint</source>
   <translation>Ab dem letzten Checkpoint fortsetzen</translation>
  </message>
  <message>
   <source>Make it the next one</source>
   <translation>Als Nächstes ausführen</translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation>Nichts wurde exportiert</translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation>Bild (*.png)</translation>
  </message>
  <message>
   <source>Put its settings into the form</source>
   <translation>Seine Einstellungen ins Formular übernehmen</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove “{0}”</source>
   <translation>„{0}“ entfernen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Code zeigen</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <source>Take its sweep out of the queue</source>
   <translation>Seinen Sweep aus der Schlange nehmen</translation>
  </message>
  <message>
   <source>Take out of the queue</source>
   <translation>Aus der Schlange nehmen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another folder.</source>
   <translation>{0} lässt sich nicht schreiben ({1}); einen anderen Ordner wählen.</translation>
  </message>
 </context>
 <context>
  <name>RunControls</name>
  <message>
   <source>Ends the run; the best weights so far become a model, if one epoch is done</source>
   <translation>Beendet den Lauf; die bisher besten Gewichte werden ein Modell, wenn eine Epoche fertig ist</translation>
  </message>
  <message>
   <source>One batch</source>
   <translation>Ein Batch</translation>
  </message>
  <message>
   <source>One update of the weights, then a pause</source>
   <translation>Eine Änderung der Gewichte, dann eine Pause</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Queue</source>
   <translation>Einreihen</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Slow motion</source>
   <translation>Zeitlupe</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Sweep…</source>
   <translation>Sweep…</translation>
  </message>
  <message>
   <source>Trains several times with other settings, and compares the results</source>
   <translation>Trainiert mehrmals mit anderen Einstellungen und vergleicht die Ergebnisse</translation>
  </message>
  <message>
   <source>Trains with the settings at the left</source>
   <translation>Trainiert mit den Einstellungen links</translation>
  </message>
  <message>
   <source>Two batches a second, to watch each</source>
   <translation>Zwei Batches pro Sekunde, um jedem zuzusehen</translation>
  </message>
  <message>
   <source>Waits after the batch of the moment</source>
   <translation>Wartet nach dem jetzigen Batch</translation>
  </message>
 </context>
 <context>
  <name>RunStarter</name>
  <message>
   <source>This cannot start</source>
   <translation>Das kann nicht starten</translation>
  </message>
 </context>
 <context>
  <name>RunsPanel</name>
  <message>
   <source>Every run is listed here and kept, until you remove it.</source>
   <translation>Jeder Lauf steht hier und bleibt erhalten, bis er entfernt wird.</translation>
  </message>
  <message>
   <source>More for this run</source>
   <translation>Mehr zu diesem Lauf</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <source>Save lesson</source>
   <translation>Lektion speichern</translation>
  </message>
  <message>
   <source>Save lesson
These settings in a file to hand out, with a text of yours</source>
   <translation>Lektion speichern
Diese Einstellungen als Datei zum Verteilen, mit eigenem Text</translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation>Code zeigen</translation>
  </message>
  <message>
   <source>Show the code
The run as a short Keras script</source>
   <translation>Code zeigen
Der Lauf als kurzes Keras-Skript</translation>
  </message>
  <message>
   <source>best validation</source>
   <translation>beste Validierung</translation>
  </message>
 </context>
 <context>
  <name>RunsTable</name>
  <message>
   <source>Best validation</source>
   <translation>Beste Validierung</translation>
  </message>
  <message>
   <source>In the plots</source>
   <translation>In den Diagrammen</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>in the plots</source>
   <translation>in den Diagrammen</translation>
  </message>
  <message>
   <source>not in the plots</source>
   <translation>nicht in den Diagrammen</translation>
  </message>
 </context>
 <context>
  <name>RunsView</name>
  <message>
   <source>Overlay the run, or take it out of the plots</source>
   <translation>Den Lauf in die Diagramme aufnehmen oder herausnehmen</translation>
  </message>
  <message>
   <source>Remove the run; undo brings it back</source>
   <translation>Den Lauf entfernen; Rückgängig holt ihn zurück</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
 </context>
 <context>
  <name>SaveLessonDialog</name>
  <message>
   <source>A few sentences: what to do, and what to look at</source>
   <translation>Einige Sätze: was zu tun und worauf zu achten ist</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose at least one run.</source>
   <translation>Mindestens einen Lauf wählen.</translation>
  </message>
  <message>
   <source>Choose at most {0} runs.</source>
   <translation>Höchstens {0} Läufe wählen.</translation>
  </message>
  <message>
   <source>Give the lesson a title.</source>
   <translation>Der Lektion einen Titel geben.</translation>
  </message>
  <message>
   <source>Lessons (*{0})</source>
   <translation>Lektionen (*{0})</translation>
  </message>
  <message>
   <source>Runs, shown together</source>
   <translation>Läufe, gemeinsam gezeigt</translation>
  </message>
  <message>
   <source>Save a lesson</source>
   <translation>Eine Lektion speichern</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Speichern…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The lesson was not saved</source>
   <translation>Die Lektion wurde nicht gespeichert</translation>
  </message>
  <message>
   <source>The text is too long; leave it at {0} letters.</source>
   <translation>Der Text ist zu lang; bei {0} Zeichen aufhören.</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>What students see and change</source>
   <translation>Was Lernende sehen und ändern</translation>
  </message>
  <message>
   <source>What the lesson shows</source>
   <translation>Was die Lektion zeigt</translation>
  </message>
 </context>
 <context>
  <name>SessionPanel</name>
  <message>
   <source>CSV…</source>
   <translation>CSV…</translation>
  </message>
  <message>
   <source>CSV…
Writes the table into a file for a spreadsheet.</source>
   <translation>CSV…
Schreibt die Tabelle in eine Datei für Tabellenprogramme.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Cancel
Stops after this picture; what is done stays.</source>
   <translation>Abbrechen
Hört nach diesem Bild auf; was fertig ist, bleibt.</translation>
  </message>
  <message>
   <source>Collection</source>
   <translation>Sammlung</translation>
  </message>
  <message>
   <source>Collection
Pictures whose truth is told are kept in a folder.</source>
   <translation>Sammlung
Bilder, deren Wahrheit angegeben ist, werden in einem Ordner aufbewahrt.</translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation>Konfusion</translation>
  </message>
  <message>
   <source>Confusion
Say of {0} more pictures what they really are.</source>
   <translation>Konfusion
Von {0} weiteren Bildern angeben, was sie wirklich sind.</translation>
  </message>
  <message>
   <source>Confusion
What was taken for what.</source>
   <translation>Konfusion
Was wofür gehalten wurde.</translation>
  </message>
  <message>
   <source>Continue</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Continue
Answers the pictures that are left.</source>
   <translation>Weiter
Beantwortet die übrigen Bilder.</translation>
  </message>
  <message>
   <source>Every picture that you open is listed here with its answers.</source>
   <translation>Jedes geöffnete Bild steht hier mit seinen Antworten.</translation>
  </message>
  <message>
   <source>How the session is shown</source>
   <translation>Wie die Sitzung gezeigt wird</translation>
  </message>
  <message>
   <source>Pictures answered</source>
   <translation>Beantwortete Bilder</translation>
  </message>
  <message>
   <source>Show all</source>
   <translation>Alle zeigen</translation>
  </message>
  <message>
   <source>Show all
Again every picture, not those of one cell only.</source>
   <translation>Alle zeigen
Wieder jedes Bild, nicht nur die eines Feldes.</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>This session</source>
   <translation>Diese Sitzung</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0}, {1} s left</source>
   <translation>{0}, noch {1} s</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>SessionTable</name>
  <message>
   <source>It really is</source>
   <translation>In Wirklichkeit</translation>
  </message>
  <message>
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>choose…</source>
   <translation>wählen…</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>unfamiliar</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>{0}  {1} of {2} right</source>
   <translation>{0}  {1} von {2} richtig</translation>
  </message>
  <message>
   <source>{0}  {1}/{2}</source>
   <translation>{0}  {1}/{2}</translation>
  </message>
 </context>
 <context>
  <name>SessionView</name>
  <message>
   <source>Pictures of this session</source>
   <translation>Bilder dieser Sitzung</translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>A number of the range by chance</source>
   <translation>Eine zufällige Zahl des Bereichs</translation>
  </message>
  <message>
   <source>All values in turn</source>
   <translation>Alle Werte der Reihe nach</translation>
  </message>
  <message>
   <source>All values in turn, or by chance one of them, or a number of a range</source>
   <translation>Alle Werte der Reihe nach, oder zufällig einer von ihnen oder eine Zahl eines Bereichs</translation>
  </message>
  <message>
   <source>How {0} varies</source>
   <translation>Wie {0} variiert</translation>
  </message>
  <message>
   <source>One of them by chance</source>
   <translation>Zufällig einer davon</translation>
  </message>
  <message>
   <source>any of</source>
   <translation>einer von</translation>
  </message>
  <message>
   <source>between</source>
   <translation>zwischen</translation>
  </message>
  <message>
   <source>each of</source>
   <translation>jeder von</translation>
  </message>
  <message>
   <source>{0}, as in the form</source>
   <translation>{0}, wie im Formular</translation>
  </message>
 </context>
 <context>
  <name>SettingsForm</name>
  <message>
   <source>Settings of the run</source>
   <translation>Einstellungen des Laufs</translation>
  </message>
 </context>
 <context>
  <name>SettingsPanel</name>
  <message>
   <source>Activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <source>Activation after the sum</source>
   <translation>Aktivierung nach der Summe</translation>
  </message>
  <message>
   <source>As many rings of zeros as you say</source>
   <translation>So viele Ringe aus Nullen wie angegeben</translation>
  </message>
  <message>
   <source>Average</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Average pooling: padding is not counted, as in TensorFlow</source>
   <translation>Average-Pooling: Padding zählt nicht mit, wie in TensorFlow</translation>
  </message>
  <message>
   <source>Bias</source>
   <translation>Bias</translation>
  </message>
  <message>
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <source>Convolution</source>
   <translation>Faltung</translation>
  </message>
  <message>
   <source>Convolution
The sum of products of a window with the kernel.</source>
   <translation>Faltung
Die Summe der Produkte eines Fensters mit dem Kernel.</translation>
  </message>
  <message>
   <source>Divides a picture's pixels by 255, as networks take them: sums stay small enough for sigmoid and tanh. The number grid stays as it is.</source>
   <translation>Teilt die Pixel eines Bildes durch 255, wie Netze sie nehmen: Summen bleiben klein genug für Sigmoid und tanh. Das Zahlengitter bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>Divides every weight by the sum of all, so that a picture keeps its brightness. Where the sum is not above 0, by the sum without signs.</source>
   <translation>Teilt jedes Gewicht durch die Summe aller, damit ein Bild seine Helligkeit behält. Wo die Summe nicht über 0 liegt, durch die Summe ohne Vorzeichen.</translation>
  </message>
  <message>
   <source>How far the window moves on at each step; 2 halves the output.</source>
   <translation>Wie weit das Fenster bei jedem Schritt rückt; 2 halbiert die Ausgabe.</translation>
  </message>
  <message>
   <source>How many rings of zeros lie round the input.</source>
   <translation>Wie viele Ringe aus Nullen um die Eingabe liegen.</translation>
  </message>
  <message>
   <source>Is added to every sum, as a neuron's bias is.</source>
   <translation>Wird zu jeder Summe addiert, wie der Bias eines Neurons.</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Largest</source>
   <translation>Größter</translation>
  </message>
  <message>
   <source>Max pooling: the largest value of the window</source>
   <translation>Max-Pooling: der größte Wert des Fensters</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Ohne</translation>
  </message>
  <message>
   <source>None: the output gets smaller (“valid”)</source>
   <translation>Kein Padding: die Ausgabe wird kleiner („valid“)</translation>
  </message>
  <message>
   <source>Normalise</source>
   <translation>Normiert</translation>
  </message>
  <message>
   <source>Operation</source>
   <translation>Operation</translation>
  </message>
  <message>
   <source>Padding</source>
   <translation>Padding</translation>
  </message>
  <message>
   <source>Pixels 0–1</source>
   <translation>Pixel 0–1</translation>
  </message>
  <message>
   <source>Pooling</source>
   <translation>Pooling</translation>
  </message>
  <message>
   <source>Pooling
Keeps one value of each window; it has no weights.</source>
   <translation>Pooling
Behält einen Wert jedes Fensters; es hat keine Gewichte.</translation>
  </message>
  <message>
   <source>Rings</source>
   <translation>Ringe</translation>
  </message>
  <message>
   <source>Rings of zeros</source>
   <translation>Ringe aus Nullen</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <source>Rows and columns of the window; it need not be square.</source>
   <translation>Zeilen und Spalten des Fensters; es muss nicht quadratisch sein.</translation>
  </message>
  <message>
   <source>Same</source>
   <translation>Gleich</translation>
  </message>
  <message>
   <source>Same: at stride 1 the output is as large as the input. TensorFlow puts an odd cell at the right and at the foot.</source>
   <translation>Gleich (same): bei Schrittweite 1 ist die Ausgabe so groß wie die Eingabe. TensorFlow setzt eine ungerade Zelle rechts und unten an.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Stride</source>
   <translation>Schrittweite</translation>
  </message>
  <message>
   <source>Stride across</source>
   <translation>Stride waagrecht</translation>
  </message>
  <message>
   <source>Stride down</source>
   <translation>Stride senkrecht</translation>
  </message>
  <message>
   <source>Weights that are known for what they find.</source>
   <translation>Gewichte, von denen bekannt ist, was sie finden.</translation>
  </message>
  <message>
   <source>What becomes of each sum: ReLU takes what is below zero away.</source>
   <translation>Was aus jeder Summe wird: ReLU nimmt weg, was unter null ist.</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Was behalten wird</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Eigener</translation>
  </message>
 </context>
 <context>
  <name>SetupEditor</name>
  <message>
   <source>Flip</source>
   <translation>Umdrehen</translation>
  </message>
  <message>
   <source>Grid size</source>
   <translation>Gittergröße</translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The lecture’s example</source>
   <translation>Beispiel der Vorlesung</translation>
  </message>
  <message>
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
 </context>
 <context>
  <name>ShirtPicture</name>
  <message>
   <source>CNN</source>
   <translation>CNN</translation>
  </message>
  <message>
   <source>Dense</source>
   <translation>Dicht</translation>
  </message>
  <message>
   <source>unfamiliar</source>
   <translation>unbekannt</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <source>Copy as text</source>
   <translation>Als Text kopieren</translation>
  </message>
  <message>
   <source>Copy as text
The whole list, to paste and print.</source>
   <translation>Als Text kopieren
Die ganze Liste, zum Einfügen und Drucken.</translation>
  </message>
  <message>
   <source>Find
Leaves only the lines with these words or keys.</source>
   <translation>Suchen
Lässt nur die Zeilen mit diesen Wörtern oder Tasten stehen.</translation>
  </message>
  <message>
   <source>Find a key or what it does</source>
   <translation>Eine Taste suchen oder was sie tut</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>No key has these words.</source>
   <translation>Zu diesen Wörtern gibt es keine Taste.</translation>
  </message>
  <message>
   <source>What happens</source>
   <translation>Was geschieht</translation>
  </message>
 </context>
 <context>
  <name>Showing</name>
  <message>
   <source>1 channel</source>
   <translation>1 Kanal</translation>
  </message>
  <message>
   <source>Draw something at the left, or choose a picture.</source>
   <translation>Links etwas zeichnen oder ein Bild wählen.</translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation>Wie es entstand</translation>
  </message>
  <message>
   <source>How the grid becomes a row</source>
   <translation>Wie das Gitter eine Zeile wird</translation>
  </message>
  <message>
   <source>Map {0}</source>
   <translation>Map {0}</translation>
  </message>
  <message>
   <source>Map {0} of the layer before</source>
   <translation>Map {0} der Schicht davor</translation>
  </message>
  <message>
   <source>Neuron {0}</source>
   <translation>Neuron {0}</translation>
  </message>
  <message>
   <source>Row {0}, column {1} is place ({0} − 1) × {2} + {1} = {3} of {4}.</source>
   <translation>Zeile {0}, Spalte {1} ist Platz ({0} − 1) × {2} + {1} = {3} von {4}.</translation>
  </message>
  <message>
   <source>Row {0}, column {1} of map {5} is place (({0} − 1) × {2} + {1} − 1) × {6} + {5} = {3} of {4}: at each place all maps follow each other.</source>
   <translation>Zeile {0}, Spalte {1} von Map {5} ist Platz (({0} − 1) × {2} + {1} − 1) × {6} + {5} = {3} von {4}: an jedem Ort folgen alle Maps aufeinander.</translation>
  </message>
  <message>
   <source>This network has no layer {0}.</source>
   <translation>Dieses Netz hat keine Schicht {0}.</translation>
  </message>
  <message>
   <source>each line of the grid behind the last</source>
   <translation>jede Zeile des Gitters hinter der vorigen</translation>
  </message>
  <message>
   <source>map {0}</source>
   <translation>Map {0}</translation>
  </message>
  <message>
   <source>neuron {0}</source>
   <translation>Neuron {0}</translation>
  </message>
  <message>
   <source>place {0}</source>
   <translation>Platz {0}</translation>
  </message>
  <message>
   <source>{0} channels</source>
   <translation>{0} Kanäle</translation>
  </message>
  <message>
   <source>{0} feature maps</source>
   <translation>{0} Feature-Maps</translation>
  </message>
  <message>
   <source>{0} values</source>
   <translation>{0} Werte</translation>
  </message>
 </context>
 <context>
  <name>SizeFields</name>
  <message>
   <source>Columns, from left to right</source>
   <translation>Spalten, von links nach rechts</translation>
  </message>
  <message>
   <source>Rows, from top to bottom</source>
   <translation>Zeilen, von oben nach unten</translation>
  </message>
  <message>
   <source>{0}: columns</source>
   <translation>{0}: Spalten</translation>
  </message>
  <message>
   <source>{0}: rows</source>
   <translation>{0}: Zeilen</translation>
  </message>
 </context>
 <context>
  <name>Sketch</name>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Draw</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>Radieren</translation>
  </message>
  <message>
   <source>Place picture</source>
   <translation>Bild einsetzen</translation>
  </message>
 </context>
 <context>
  <name>Slices</name>
  <message>
   <source>Click or type to change it</source>
   <translation>Klicken oder tippen, um es zu ändern</translation>
  </message>
  <message>
   <source>Covered numbers
What lies under the window at this place.</source>
   <translation>Bedeckte Zahlen
Was an diesem Ort unter dem Fenster liegt.</translation>
  </message>
  <message>
   <source>Covered numbers, {0}</source>
   <translation>Bedeckte Zahlen, {0}</translation>
  </message>
  <message>
   <source>Kernel
The weights; click one to change it.</source>
   <translation>Kernel
Die Gewichte; zum Ändern eines anklicken.</translation>
  </message>
  <message>
   <source>Kernel, {0}</source>
   <translation>Kernel, {0}</translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Normal type  Ctrl+0
Words and controls in usual size.</source>
   <translation>Schrift normal  Strg+0
Wörter und Bedienelemente in üblicher Größe.</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <source>Reset the size of type</source>
   <translation>Schriftgröße zurücksetzen</translation>
  </message>
  <message>
   <source>Type {0}</source>
   <translation>Schrift {0}</translation>
  </message>
  <message>
   <source>Works offline</source>
   <translation>Arbeitet offline</translation>
  </message>
 </context>
 <context>
  <name>StepBar</name>
  <message>
   <source>All steps</source>
   <translation>Alle Schritte</translation>
  </message>
  <message>
   <source>Fast</source>
   <translation>Schnell</translation>
  </message>
  <message>
   <source>Fast: see how the window travels</source>
   <translation>Schnell: sehen, wie das Fenster wandert</translation>
  </message>
  <message>
   <source>First step</source>
   <translation>Erster Schritt</translation>
  </message>
  <message>
   <source>Move the window to any place</source>
   <translation>Das Fenster an jeden Ort bewegen</translation>
  </message>
  <message>
   <source>Normal</source>
   <translation>Normal</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Slow</source>
   <translation>Langsam</translation>
  </message>
  <message>
   <source>Slow: time to read every product</source>
   <translation>Langsam: Zeit, jedes Produkt zu lesen</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <source>Step back</source>
   <translation>Schritt zurück</translation>
  </message>
  <message>
   <source>Step on</source>
   <translation>Schritt weiter</translation>
  </message>
  <message>
   <source>Step {0} of {1}</source>
   <translation>Schritt {0} von {1}</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
 </context>
 <context>
  <name>SumPanel</name>
  <message>
   <source>This step</source>
   <translation>Dieser Schritt</translation>
  </message>
  <message>
   <source>This step: one product, one sum</source>
   <translation>Dieser Schritt: ein Produkt, eine Summe</translation>
  </message>
  <message>
   <source>This step: the average of the window</source>
   <translation>Dieser Schritt: das Mittel des Fensters</translation>
  </message>
  <message>
   <source>This step: the largest of the window</source>
   <translation>Dieser Schritt: der größte Wert im Fenster</translation>
  </message>
  <message>
   <source>This step: {0} products, one sum</source>
   <translation>Dieser Schritt: {0} Produkte, eine Summe</translation>
  </message>
  <message>
   <source>output row {0}, column {1}</source>
   <translation>Ausgabe Zeile {0}, Spalte {1}</translation>
  </message>
 </context>
 <context>
  <name>SumPicture</name>
  <message>
   <source>The first sum is {0}</source>
   <translation>Die erste Summe ist {0}</translation>
  </message>
 </context>
 <context>
  <name>SumRow</name>
  <message>
   <source>What this value is made of</source>
   <translation>Woraus dieser Wert entsteht</translation>
  </message>
 </context>
 <context>
  <name>SumView</name>
  <message>
   <source>Input map</source>
   <translation>Eingabe-Map</translation>
  </message>
  <message>
   <source>Input map
Which of the input's maps the products are shown of.</source>
   <translation>Eingabe-Map
Von welcher Map der Eingabe die Produkte gezeigt werden.</translation>
  </message>
  <message>
   <source>Input map before</source>
   <translation>Vorige Eingabe-Map</translation>
  </message>
  <message>
   <source>Next input map</source>
   <translation>Nächste Eingabe-Map</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <source>Products</source>
   <translation>Produkte</translation>
  </message>
  <message>
   <source>So far, input maps 1 to {0}: {1}</source>
   <translation>Bisher, Eingabe-Maps 1 bis {0}: {1}</translation>
  </message>
  <message>
   <source>Weights</source>
   <translation>Gewichte</translation>
  </message>
  <message>
   <source>What each input map adds</source>
   <translation>Was jede Eingabe-Map beiträgt</translation>
  </message>
  <message>
   <source>What each input map adds
With the bias they make the value of this place.</source>
   <translation>Was jede Eingabe-Map beiträgt
Mit dem Bias ergeben sie den Wert dieses Ortes.</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <source>Window, weights and products</source>
   <translation>Fenster, Gewichte und Produkte</translation>
  </message>
  <message>
   <source>map {0}</source>
   <translation>Map {0}</translation>
  </message>
  <message>
   <source>map {0} of {1}</source>
   <translation>Map {0} von {1}</translation>
  </message>
  <message>
   <source>sum {0}</source>
   <translation>Summe {0}</translation>
  </message>
 </context>
 <context>
  <name>SweepDialog</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Draws</source>
   <translation>Ziehungen</translation>
  </message>
  <message>
   <source>How often chance is asked, for each combination of the others</source>
   <translation>Wie oft der Zufall gefragt wird, für jede Kombination der anderen</translation>
  </message>
  <message>
   <source>Nothing varies yet.</source>
   <translation>Noch variiert nichts.</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert (Seed)</translation>
  </message>
  <message>
   <source>Seed of the draws</source>
   <translation>Startwert der Ziehungen</translation>
  </message>
  <message>
   <source>Start the sweep</source>
   <translation>Den Sweep starten</translation>
  </message>
  <message>
   <source>Sweep</source>
   <translation>Sweep</translation>
  </message>
  <message>
   <source>The same seed draws the same values again</source>
   <translation>Derselbe Startwert zieht wieder dieselben Werte</translation>
  </message>
  <message>
   <source>Trains {0} several times. Tick what is to vary; everything else stays as in the form.</source>
   <translation>Trainiert „{0}“ mehrmals. Ankreuzen, was variieren soll; alles andere bleibt wie im Formular.</translation>
  </message>
  <message>
   <source>What the sweep makes</source>
   <translation>Was der Sweep ergibt</translation>
  </message>
  <message>
   <source>What varies</source>
   <translation>Was variiert</translation>
  </message>
  <message>
   <source>{0} runs, which take about {1} by the last run’s pace.</source>
   <translation>{0} Läufe, die im Tempo des letzten Laufs etwa {1} dauern.</translation>
  </message>
  <message>
   <source>{0} runs.</source>
   <translation>{0} Läufe.</translation>
  </message>
  <message>
   <source>{0} runs; one after the other they would take about {1}.</source>
   <translation>{0} Läufe; nacheinander würden sie etwa {1} dauern.</translation>
  </message>
 </context>
 <context>
  <name>SweepPanel</name>
  <message>
   <source>Best so far: {0} of the validation pictures right with {1}.</source>
   <translation>Bisher am besten: {0} der Validierungsbilder richtig mit {1}.</translation>
  </message>
  <message>
   <source>Export table
Settings and results as CSV</source>
   <translation>Tabelle exportieren
Einstellungen und Ergebnisse als CSV</translation>
  </message>
  <message>
   <source>Export table…</source>
   <translation>Tabelle exportieren…</translation>
  </message>
  <message>
   <source>Go on with the sweep</source>
   <translation>Den Sweep fortsetzen</translation>
  </message>
  <message>
   <source>Go on with the sweep
Finished runs stay, others go on where they ended</source>
   <translation>Den Sweep fortsetzen
Fertige Läufe bleiben, andere gehen weiter, wo sie endeten</translation>
  </message>
  <message>
   <source>Sweep over {0}</source>
   <translation>Sweep über {0}</translation>
  </message>
  <message>
   <source>There is no result yet.</source>
   <translation>Es gibt noch kein Ergebnis.</translation>
  </message>
  <message>
   <source>This run belongs to no sweep.</source>
   <translation>Dieser Lauf gehört zu keinem Sweep.</translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation>{0} und {1}</translation>
  </message>
  <message>
   <source>{0} of {1} runs done</source>
   <translation>{0} von {1} Läufen fertig</translation>
  </message>
 </context>
 <context>
  <name>SweepTableModel</name>
  <message>
   <source>Best validation</source>
   <translation>Beste Validierung</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Sort by this column</source>
   <translation>Nach dieser Spalte sortieren</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <source>in the plots</source>
   <translation>in den Diagrammen</translation>
  </message>
 </context>
 <context>
  <name>SweepView</name>
  <message>
   <source>Settings against results</source>
   <translation>Einstellungen gegen Ergebnisse</translation>
  </message>
 </context>
 <context>
  <name>Sweeping</name>
  <message>
   <source>Export the table of the sweep</source>
   <translation>Die Tabelle des Sweeps exportieren</translation>
  </message>
  <message>
   <source>Exported</source>
   <translation>Exportiert</translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation>Nichts wurde exportiert</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <source>This cannot start</source>
   <translation>Das kann nicht starten</translation>
  </message>
  <message>
   <source>sweep</source>
   <translation>sweep</translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another folder.</source>
   <translation>{0} lässt sich nicht schreiben ({1}); einen anderen Ordner wählen.</translation>
  </message>
 </context>
 <context>
  <name>TabFrame</name>
  <message>
   <source>Confusion</source>
   <translation>Konfusion</translation>
  </message>
  <message>
   <source>Gradients</source>
   <translation>Gradienten</translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <source>One weight</source>
   <translation>Ein Gewicht</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Sweep</source>
   <translation>Sweep</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Was angesehen wird</translation>
  </message>
  <message>
   <source>What the run shows</source>
   <translation>Was der Lauf zeigt</translation>
  </message>
 </context>
 <context>
  <name>Telling</name>
  <message>
   <source>Classifying {0} pictures: {1} done</source>
   <translation>{0} Bilder werden klassifiziert: {1} fertig</translation>
  </message>
  <message>
   <source>No model can be used here</source>
   <translation>Kein Modell ist hier verwendbar</translation>
  </message>
  <message>
   <source>Opening the models…</source>
   <translation>Die Modelle werden geöffnet…</translation>
  </message>
  <message>
   <source>Stopped. {0} pictures are not answered yet; go on with “Continue”, or choose one.</source>
   <translation>Angehalten. {0} Bilder sind noch nicht beantwortet; mit „Weiter“ fortsetzen oder eines wählen.</translation>
  </message>
  <message>
   <source>{0} cannot be used</source>
   <translation>{0} ist nicht verwendbar</translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation>{0} Klassen</translation>
  </message>
  <message>
   <source>{0} is back</source>
   <translation>{0} ist wieder da</translation>
  </message>
  <message>
   <source>{0} models checked on this machine</source>
   <translation>{0} Modelle auf diesem Rechner geprüft</translation>
  </message>
  <message>
   <source>{0} of {1} models answer; the others say why not</source>
   <translation>{0} von {1} Modellen antworten; die anderen sagen, warum nicht</translation>
  </message>
  <message>
   <source>{0} pictures are back</source>
   <translation>{0} Bilder sind wieder da</translation>
  </message>
  <message>
   <source>{0} pictures classified</source>
   <translation>{0} Bilder klassifiziert</translation>
  </message>
  <message>
   <source>{0} pictures removed; Ctrl+Z brings them back</source>
   <translation>{0} Bilder entfernt; Strg+Z holt sie zurück</translation>
  </message>
  <message>
   <source>{0} removed; Ctrl+Z brings it back</source>
   <translation>{0} entfernt; Strg+Z holt es zurück</translation>
  </message>
  <message>
   <source>{0}. What was kept stays in the collection</source>
   <translation>{0}. Das Aufbewahrte bleibt in der Sammlung</translation>
  </message>
  <message>
   <source>{0}: {1} answer in {2} ms</source>
   <translation>{0}: {1} Antwort in {2} ms</translation>
  </message>
  <message>
   <source>{0}: {1} answers in {2} ms</source>
   <translation>{0}: {1} Antworten in {2} ms</translation>
  </message>
 </context>
 <context>
  <name>TileMosaic</name>
  <message>
   <source>number {0}</source>
   <translation>Nummer {0}</translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation>{0} insgesamt</translation>
  </message>
 </context>
 <context>
  <name>TopBars</name>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <source>Unfamiliar: {0}</source>
   <translation>Unbekannt: {0}</translation>
  </message>
 </context>
 <context>
  <name>TrainingForm</name>
  <message>
   <source>Augment</source>
   <translation>Augmentieren</translation>
  </message>
  <message>
   <source>Clothes (Fashion-MNIST)</source>
   <translation>Kleidung (Fashion-MNIST)</translation>
  </message>
  <message>
   <source>Digits, dense network</source>
   <translation>Ziffern, dichtes Netz</translation>
  </message>
  <message>
   <source>Epochs of top</source>
   <translation>Epochen oben</translation>
  </message>
  <message>
   <source>Fashion, CNN</source>
   <translation>Mode, CNN</translation>
  </message>
  <message>
   <source>Fashion, dense network</source>
   <translation>Mode, dichtes Netz</translation>
  </message>
  <message>
   <source>Handwritten digits (MNIST)</source>
   <translation>Ziffern (MNIST)</translation>
  </message>
  <message>
   <source>Mixing</source>
   <translation>Mischen</translation>
  </message>
  <message>
   <source>Momentum</source>
   <translation>Momentum</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Pokémon pictures</source>
   <translation>Pokémon-Bilder</translation>
  </message>
  <message>
   <source>Pokémon, CNN from scratch</source>
   <translation>Pokémon, CNN von Grund auf</translation>
  </message>
  <message>
   <source>Pokémon, fine-tuned</source>
   <translation>Pokémon, feinabgestimmt</translation>
  </message>
  <message>
   <source>Pokémon, frozen VGG16</source>
   <translation>Pokémon, VGG16 eingefroren</translation>
  </message>
  <message>
   <source>SGD</source>
   <translation>SGD</translation>
  </message>
  <message>
   <source>The activity’s own</source>
   <translation>Daten der Aufgabe</translation>
  </message>
 </context>
 <context>
  <name>TrainingPage</name>
  <message>
   <source>After one minute of learning, or before if it is done, the best weights so far become a model. Pause, slow motion and Stop work as with any run.</source>
   <translation>Nach einer Minute Lernen, oder früher, wenn es fertig ist, werden die bisher besten Gewichte ein Modell. Pause, Zeitlupe und Stopp wirken wie bei jedem Lauf.</translation>
  </message>
  <message>
   <source>By your own command</source>
   <translation>Mit eigenem Befehl</translation>
  </message>
  <message>
   <source>Gradient size per layer</source>
   <translation>Gradientengröße je Schicht</translation>
  </message>
  <message>
   <source>It begins when the run that goes on has ended.</source>
   <translation>Er beginnt, wenn der jetzige Lauf zu Ende ist.</translation>
  </message>
  <message>
   <source>Let go to learn from these pictures</source>
   <translation>Loslassen, um aus diesen Bildern zu lernen</translation>
  </message>
  <message>
   <source>Nothing is being trained</source>
   <translation>Nichts wird trainiert</translation>
  </message>
  <message>
   <source>Nothing waiting</source>
   <translation>Nichts wartet</translation>
  </message>
  <message>
   <source>One minute</source>
   <translation>Eine Minute</translation>
  </message>
  <message>
   <source>One sub-folder is one class</source>
   <translation>Ein Unterordner ist eine Klasse</translation>
  </message>
  <message>
   <source>Open lesson…</source>
   <translation>Lektion öffnen…</translation>
  </message>
  <message>
   <source>Save lesson…</source>
   <translation>Lektion speichern…</translation>
  </message>
  <message>
   <source>The data stays as it is</source>
   <translation>Die Daten bleiben, wie sie sind</translation>
  </message>
  <message>
   <source>This computer</source>
   <translation>Dieser Computer</translation>
  </message>
  <message>
   <source>This did not work</source>
   <translation>Das hat nicht geklappt</translation>
  </message>
  <message>
   <source>This lesson has its own data; leave the lesson to choose others.</source>
   <translation>Diese Lektion hat eigene Daten; die Lektion verlassen, um andere zu wählen.</translation>
  </message>
  <message>
   <source>This run stops by itself</source>
   <translation>Dieser Lauf hört von selbst auf</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Training is not installed</source>
   <translation>Training ist nicht installiert</translation>
  </message>
  <message>
   <source>Where to train…</source>
   <translation>Wo trainieren…</translation>
  </message>
  <message>
   <source>in the list of runs</source>
   <translation>in der Liste der Läufe</translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation>{0} warten</translation>
  </message>
 </context>
 <context>
  <name>TypedValues</name>
  <message>
   <source>All factors are equally likely: from 0.001 to 0.01 as from 0.01 to 0.1</source>
   <translation>Alle Faktoren sind gleich wahrscheinlich: von 0,001 bis 0,01 wie von 0,01 bis 0,1</translation>
  </message>
  <message>
   <source>Least {0}</source>
   <translation>Mindestens {0}</translation>
  </message>
  <message>
   <source>Most {0}</source>
   <translation>Höchstens {0}</translation>
  </message>
  <message>
   <source>Parted by commas, or by semicolons: 0.1, 0.01, 0.001</source>
   <translation>Durch Semikolons getrennt: 0,1; 0,01; 0,001</translation>
  </message>
  <message>
   <source>Parted by semicolons; the layers of a network by commas: 128, 64; 256</source>
   <translation>Durch Semikolons getrennt, die Schichten eines Netzes durch Kommas: 128, 64; 256</translation>
  </message>
  <message>
   <source>Values of {0}</source>
   <translation>Werte von {0}</translation>
  </message>
  <message>
   <source>and</source>
   <translation>und</translation>
  </message>
  <message>
   <source>logarithmic</source>
   <translation>logarithmisch</translation>
  </message>
 </context>
 <context>
  <name>UpdateLine</name>
  <message>
   <source>New value</source>
   <translation>Neuer Wert</translation>
  </message>
  <message>
   <source>The optimiser steps against the gradient, further with a higher learning rate.
The axis shows the weight before the update and after it.</source>
   <translation>Der Optimierer geht gegen den Gradienten, mit höherer Lernrate weiter.
Die Achse zeigt das Gewicht vor und nach der Änderung.</translation>
  </message>
  <message>
   <source>The update and the new value</source>
   <translation>Die Änderung und der neue Wert</translation>
  </message>
  <message>
   <source>Update by {0}, learning rate {1}</source>
   <translation>Änderung um {0}, Lernrate {1}</translation>
  </message>
  <message>
   <source>Update by {0}, rate {1}</source>
   <translation>Änderung um {0}, Rate {1}</translation>
  </message>
  <message>
   <source>Update: −learning rate × gradient</source>
   <translation>Änderung: −Lernrate × Gradient</translation>
  </message>
  <message>
   <source>gradient {0} → {1}</source>
   <translation>Gradient {0} → {1}</translation>
  </message>
  <message>
   <source>−{0} × {1} = {2}</source>
   <translation>−{0} × {1} = {2}</translation>
  </message>
 </context>
 <context>
  <name>ValueBars</name>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} rows</source>
   <translation>{0} Zeilen</translation>
  </message>
 </context>
 <context>
  <name>ValueLegend</name>
  <message>
   <source>0 is the dark end</source>
   <translation>0 ist das dunkle Ende</translation>
  </message>
  <message>
   <source>0 is the pale middle</source>
   <translation>0 ist die blasse Mitte</translation>
  </message>
  <message>
   <source>Colours from {0} to {1}</source>
   <translation>Farben von {0} bis {1}</translation>
  </message>
 </context>
 <context>
  <name>ValueMap</name>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>row {0}, column {1}: {2}</source>
   <translation>Zeile {0}, Spalte {1}: {2}</translation>
  </message>
 </context>
 <context>
  <name>ValuesEditor</name>
  <message>
   <source>off and on</source>
   <translation>aus und an</translation>
  </message>
 </context>
 <context>
  <name>VerdictRow</name>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message>
   <source>It really is</source>
   <translation>In Wirklichkeit</translation>
  </message>
  <message>
   <source>It really is
Say what the picture shows: the networks' answers are counted as right or wrong, and the picture joins the collection.</source>
   <translation>In Wirklichkeit
Angeben, was das Bild zeigt: die Antworten der Netze zählen als richtig oder falsch, und das Bild kommt in die Sammlung.</translation>
  </message>
  <message>
   <source>No picture yet: the networks wait.</source>
   <translation>Noch kein Bild: die Netze warten.</translation>
  </message>
  <message>
   <source>The answer is right</source>
   <translation>Die Antwort stimmt</translation>
  </message>
  <message>
   <source>The answer is right
There is no one answer; choose what it really is.</source>
   <translation>Die Antwort stimmt
Es gibt nicht nur eine Antwort; wählen, was es wirklich ist.</translation>
  </message>
  <message>
   <source>The answer is right
You have said so.</source>
   <translation>Die Antwort stimmt
Das ist schon angegeben.</translation>
  </message>
  <message>
   <source>The answer is right  Ctrl+Return
Says that it really is what was answered.</source>
   <translation>Die Antwort stimmt  Strg+Eingabe
Gibt an, dass es wirklich ist, was geantwortet wurde.</translation>
  </message>
  <message>
   <source>The network answers {0}.</source>
   <translation>Das Netz antwortet {0}.</translation>
  </message>
  <message>
   <source>The networks agree: {0}.</source>
   <translation>Die Netze sind sich einig: {0}.</translation>
  </message>
  <message>
   <source>The networks are looking…</source>
   <translation>Die Netze schauen…</translation>
  </message>
  <message>
   <source>The networks disagree: {0}.</source>
   <translation>Die Netze sind sich uneinig: {0}.</translation>
  </message>
  <message>
   <source>This looks like nothing that the network has learned.</source>
   <translation>Das sieht aus wie nichts, was das Netz gelernt hat.</translation>
  </message>
  <message>
   <source>This looks like nothing that the networks have learned.</source>
   <translation>Das sieht aus wie nichts, was die Netze gelernt haben.</translation>
  </message>
  <message>
   <source>This picture cannot be read.</source>
   <translation>Dieses Bild ist nicht lesbar.</translation>
  </message>
  <message>
   <source>choose…</source>
   <translation>wählen…</translation>
  </message>
  <message>
   <source>{0}, but to {1} it looks like nothing learned.</source>
   <translation>{0}, doch für {1} sieht es aus wie nichts Gelerntes.</translation>
  </message>
 </context>
 <context>
  <name>WebPicture</name>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Download
Gets this one picture from the internet, now and only once.</source>
   <translation>Herunterladen
Holt dieses eine Bild aus dem Internet, jetzt und nur einmal.</translation>
  </message>
  <message>
   <source>Downloading the picture…</source>
   <translation>Das Bild wird heruntergeladen…</translation>
  </message>
  <message>
   <source>It is on the internet, and Layerwise fetches nothing unasked.</source>
   <translation>Es liegt im Internet, und Layerwise holt nichts ungefragt.</translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation>Dieses Bild ist nicht verwendbar</translation>
  </message>
 </context>
 <context>
  <name>WeightChoice</name>
  <message>
   <source>Follow</source>
   <translation>Verfolgen</translation>
  </message>
  <message>
   <source>Known of the first layer, whose weights are shown, after some batches</source>
   <translation>Bekannt für die erste Schicht, deren Gewichte gezeigt werden, nach einigen Batches</translation>
  </message>
  <message>
   <source>Layer of the weight</source>
   <translation>Schicht des Gewichts</translation>
  </message>
  <message>
   <source>Place of the weight</source>
   <translation>Ort des Gewichts</translation>
  </message>
  <message>
   <source>Place of the weight
Which of the layer's weights is followed.</source>
   <translation>Ort des Gewichts
Welches der Gewichte dieser Schicht verfolgt wird.</translation>
  </message>
  <message>
   <source>Tells with each batch what back-propagation does to this weight</source>
   <translation>Sagt mit jedem Batch, was Backpropagation mit diesem Gewicht macht</translation>
  </message>
  <message>
   <source>The layer whose weight is followed</source>
   <translation>Die Schicht, deren Gewicht verfolgt wird</translation>
  </message>
  <message>
   <source>The one that changed most</source>
   <translation>Das am stärksten geänderte</translation>
  </message>
  <message>
   <source>The weight of this layer that has changed most since it was last shown</source>
   <translation>Das Gewicht dieser Schicht, das sich seit der letzten Anzeige am stärksten geändert hat</translation>
  </message>
  <message>
   <source>channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <source>column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <source>input</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>kernel</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>neuron</source>
   <translation>Neuron</translation>
  </message>
  <message>
   <source>row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>{0}, 1 to {1}</source>
   <translation>{0}, 1 bis {1}</translation>
  </message>
 </context>
 <context>
  <name>WeightPanel</name>
  <message>
   <source>Choose a weight and turn on “Follow”. Each batch then shows prediction, loss, the gradient by the chain rule, the update and the new value; “One batch” goes step by step.</source>
   <translation>Ein Gewicht wählen und „Verfolgen“ einschalten. Jeder Batch zeigt dann Vorhersage, Verlust, den Gradienten nach der Kettenregel, die Änderung und den neuen Wert; „Ein Batch“ geht Schritt für Schritt.</translation>
  </message>
  <message>
   <source>The numbers come with the next batch. While paused: “One batch”.</source>
   <translation>Die Zahlen kommen mit dem nächsten Batch. In der Pause: „Ein Batch“.</translation>
  </message>
  <message>
   <source>When a run has started, one of its weights can be followed here.</source>
   <translation>Läuft ein Training, lässt sich hier eines seiner Gewichte verfolgen.</translation>
  </message>
  <message>
   <source>epoch {0}, batch {1}</source>
   <translation>Epoche {0}, Batch {1}</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Draw, drop, take apart, train. Everything runs on this computer.</source>
   <translation>Zeichnen, ablegen, zerlegen, trainieren. Alles läuft auf diesem Computer.</translation>
  </message>
  <message>
   <source>Opening and checking the models…</source>
   <translation>Die Modelle werden geöffnet und geprüft…</translation>
  </message>
  <message>
   <source>Short guide for teachers</source>
   <translation>Kurze Anleitung für Lehrende</translation>
  </message>
  <message>
   <source>Short guide for teachers
Classroom, projector, lessons, working offline.</source>
   <translation>Kurze Anleitung für Lehrende
Unterricht, Beamer, Lektionen, Arbeiten ohne Netz.</translation>
  </message>
  <message>
   <source>Show this page at start</source>
   <translation>Diese Seite beim Start zeigen</translation>
  </message>
  <message>
   <source>Show this page at start
Without, Layerwise opens the page of last time.</source>
   <translation>Diese Seite beim Start zeigen
Sonst öffnet Layerwise die Seite vom letzten Mal.</translation>
  </message>
  <message>
   <source>Welcome to Layerwise</source>
   <translation>Willkommen bei Layerwise</translation>
  </message>
  <message>
   <source>{0} models opened and checked for this page</source>
   <translation>{0} Modelle für diese Seite geöffnet und geprüft</translation>
  </message>
 </context>
 <context>
  <name>WhereDialog</name>
  <message>
   <source>By a command that starts it elsewhere</source>
   <translation>Mit einem Befehl, der es woanders startet</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <source>It is called in place of layerwise-train, tells what happens on its standard output and sends the model back. Layerwise with its training part must be installed there, and the command must not ask for a password. Pictures of your own stay on this computer, so runs on them happen here only.</source>
   <translation>Er wird anstelle von layerwise-train aufgerufen, berichtet auf seiner Standardausgabe und schickt das Modell zurück. Dort muss Layerwise mit seinem Trainingsteil installiert sein, und der Befehl darf nicht nach einem Passwort fragen. Eigene Bilder bleiben auf diesem Computer; Läufe mit ihnen finden also nur hier statt.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <source>Where to train</source>
   <translation>Wo trainieren</translation>
  </message>
  <message>
   <source>Write the command, or choose this computer.</source>
   <translation>Den Befehl schreiben oder diesen Computer wählen.</translation>
  </message>
 </context>
 <context>
  <name>WhereField</name>
  <message>
   <source>Address of the Ray cluster</source>
   <translation>Adresse des Ray-Clusters</translation>
  </message>
  <message>
   <source>Epochs before which no run is given up</source>
   <translation>Epochen, vor denen kein Lauf aufgegeben wird</translation>
  </message>
  <message>
   <source>Give up hopeless runs</source>
   <translation>Hoffnungslose Läufe aufgeben</translation>
  </message>
  <message>
   <source>Ray, several at once: a cluster</source>
   <translation>Ray, mehrere zugleich: ein Cluster</translation>
  </message>
  <message>
   <source>Ray, several at once: {0}</source>
   <translation>Ray, mehrere zugleich: {0}</translation>
  </message>
  <message>
   <source>Runs that are worse than others end early (ASHA), to have room for the next</source>
   <translation>Läufe, die schlechter sind als andere, enden früh (ASHA) und machen Platz für die nächsten</translation>
  </message>
  <message>
   <source>Type the address of the Ray cluster, or choose another place.</source>
   <translation>Die Adresse des Ray-Clusters eingeben oder einen anderen Ort wählen.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <source>after epoch</source>
   <translation>nach Epoche</translation>
  </message>
  <message>
   <source>this computer</source>
   <translation>dieser Computer</translation>
  </message>
  <message>
   <source>your command</source>
   <translation>eigener Befehl</translation>
  </message>
  <message>
   <source>{0}, one run after the other</source>
   <translation>{0}, ein Lauf nach dem anderen</translation>
  </message>
 </context>
 <context>
  <name>WideFrame</name>
  <message>
   <source>All runs of this sweep: their settings against their results. A click shows a run, Space puts it into the plots or takes it out.</source>
   <translation>Alle Läufe dieses Sweeps: ihre Einstellungen gegen ihre Ergebnisse. Ein Klick zeigt einen Lauf, die Leertaste nimmt ihn in die Diagramme auf oder heraus.</translation>
  </message>
  <message>
   <source>Back-propagation for one weight, a batch at a time, in numbers</source>
   <translation>Backpropagation für ein Gewicht, Batch für Batch, in Zahlen</translation>
  </message>
  <message>
   <source>Confused pictures</source>
   <translation>Verwechselte Bilder</translation>
  </message>
  <message>
   <source>Forward: the batch runs through the network, and the loss says how wrong the predictions are. Backward: by the chain rule each picture adds what came in at the weight (activation) times what its neuron's sum means for the loss (delta). Update: the optimiser steps against this gradient; the weight has a new value.</source>
   <translation>Vorwärts: der Batch läuft durch das Netz, und der Verlust sagt, wie falsch die Vorhersagen sind. Rückwärts: nach der Kettenregel trägt jedes Bild bei, was am Gewicht ankam (Aktivierung), mal dem, was die Summe seines Neurons für den Verlust bedeutet (Delta). Änderung: der Optimierer geht gegen diesen Gradienten; das Gewicht hat einen neuen Wert.</translation>
  </message>
  <message>
   <source>More of this run</source>
   <translation>Mehr von diesem Lauf</translation>
  </message>
  <message>
   <source>One weight</source>
   <translation>Ein Gewicht</translation>
  </message>
  <message>
   <source>One weight, one batch</source>
   <translation>Ein Gewicht, ein Batch</translation>
  </message>
  <message>
   <source>Same pictures</source>
   <translation>Gleiche Bilder</translation>
  </message>
  <message>
   <source>Settings against results</source>
   <translation>Einstellungen gegen Ergebnisse</translation>
  </message>
  <message>
   <source>Sweep</source>
   <translation>Sweep</translation>
  </message>
  <message>
   <source>The pictures of the chosen cell of the confusion table</source>
   <translation>Die Bilder des gewählten Feldes der Konfusionsmatrix</translation>
  </message>
  <message>
   <source>The same validation pictures after each epoch, with the current answer</source>
   <translation>Die gleichen Validierungsbilder nach jeder Epoche, mit der jetzigen Antwort</translation>
  </message>
  <message>
   <source>The wrong answers that the network is most certain of</source>
   <translation>Die falschen Antworten, bei denen sich das Netz am sichersten ist</translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation>Was angesehen wird</translation>
  </message>
  <message>
   <source>Worst mistakes</source>
   <translation>Schlimmste Fehler</translation>
  </message>
 </context>
 <context>
  <name>WindowKeeper</name>
  <message>
   <source>Not everything could be removed</source>
   <translation>Nicht alles ließ sich entfernen</translation>
  </message>
  <message>
   <source>{0} and {1} more are still there, as they are in use or protected.</source>
   <translation>{0} und {1} weitere sind noch da, weil sie benutzt werden oder geschützt sind.</translation>
  </message>
  <message>
   <source>{0} is still there, as it is in use or protected.</source>
   <translation>{0} ist noch da, weil es benutzt wird oder geschützt ist.</translation>
  </message>
 </context>
 <context>
  <name>WindowNotice</name>
  <message>
   <source>A shared folder cannot be used</source>
   <translation>Ein gemeinsamer Ordner ist nicht verwendbar</translation>
  </message>
  <message>
   <source>Files of this kind open on the page “{0}”, which whoever looks after this computer has not switched on; ask them for it.</source>
   <translation>Dateien dieser Art öffnen sich auf der Seite „{0}“, die auf diesem Computer nicht eingeschaltet ist; bei der Betreuung des Computers danach fragen.</translation>
  </message>
  <message>
   <source>None of the pages that whoever looks after this computer has switched on opens pictures and models; ask them for another.</source>
   <translation>Keine der auf diesem Computer eingeschalteten Seiten öffnet Bilder und Modelle; bei der Betreuung des Computers nach einer anderen fragen.</translation>
  </message>
  <message>
   <source>Start Layerwise again once this is back:</source>
   <translation>Layerwise neu starten, sobald dies wieder da ist:</translation>
  </message>
  <message>
   <source>This cannot be opened here</source>
   <translation>Das lässt sich hier nicht öffnen</translation>
  </message>
  <message>
   <source>What is there for everybody is missing from the lists.</source>
   <translation>Was für alle da ist, fehlt in den Listen.</translation>
  </message>
  <message>
   <source>What you make is kept in {0} for now, and nothing is lost.</source>
   <translation>Eigenes wird einstweilen in {0} aufbewahrt, und nichts geht verloren.</translation>
  </message>
 </context>
 <context>
  <name>activities</name>
  <message>
   <source>CNN from scratch</source>
   <translation>CNN von Grund auf</translation>
  </message>
  <message>
   <source>Convolutional network</source>
   <translation>Faltungsnetz</translation>
  </message>
  <message>
   <source>Dense network</source>
   <translation>Dichtes Netz</translation>
  </message>
  <message>
   <source>ImageNet features, frozen, under a new classifier</source>
   <translation>ImageNet-Merkmale, eingefroren, unter einem neuen Klassifikator</translation>
  </message>
  <message>
   <source>Pre-trained VGG16</source>
   <translation>Vortrainiertes VGG16</translation>
  </message>
  <message>
   <source>Transfer learning</source>
   <translation>Transferlernen</translation>
  </message>
  <message>
   <source>a dense network: neurons, layers, softmax</source>
   <translation>ein dichtes Netz: Neuronen, Schichten, Softmax</translation>
  </message>
  <message>
   <source>convolution, pooling, dropout, flatten</source>
   <translation>Faltung, Pooling, Dropout, Flatten</translation>
  </message>
  <message>
   <source>few pictures a class: a small CNN struggles</source>
   <translation>wenige Bilder je Klasse: ein kleines CNN tut sich schwer</translation>
  </message>
  <message>
   <source>new top layers, then fine-tuning the last blocks</source>
   <translation>neue obere Schichten, dann Feinabstimmung der letzten Blöcke</translation>
  </message>
  <message>
   <source>the same network on harder pictures</source>
   <translation>dasselbe Netz an schwierigeren Bildern</translation>
  </message>
 </context>
 <context>
  <name>adopting</name>
  <message>
   <source>0 to 1, divided by 255</source>
   <translation>0 bis 1, geteilt durch 255</translation>
  </message>
  <message>
   <source>0 to 255 less ImageNet's mean, as Caffe</source>
   <translation>0 bis 255 minus ImageNet-Mittelwert, wie Caffe</translation>
  </message>
  <message>
   <source>0 to 255, as they are</source>
   <translation>0 bis 255, wie sie sind</translation>
  </message>
  <message>
   <source>A garment</source>
   <translation>Ein Kleidungsstück</translation>
  </message>
  <message>
   <source>A garment
Cut out, light on black, as Fashion-MNIST's are.</source>
   <translation>Ein Kleidungsstück
Ausgeschnitten, hell auf Schwarz, wie die von Fashion-MNIST.</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>Beliebiges</translation>
  </message>
  <message>
   <source>Anything
The picture is only made grey.</source>
   <translation>Beliebiges
Das Bild wird nur grau gemacht.</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Schneiden</translation>
  </message>
  <message>
   <source>Cut
The middle of the picture is taken.</source>
   <translation>Schneiden
Die Mitte des Bildes wird genommen.</translation>
  </message>
  <message>
   <source>ImageNet's mean and deviation, as PyTorch</source>
   <translation>ImageNet-Mittel und -Streuung, wie PyTorch</translation>
  </message>
  <message>
   <source>Ink</source>
   <translation>Striche</translation>
  </message>
  <message>
   <source>Ink
Cut out and centred, light on black, as MNIST's digits are.</source>
   <translation>Striche
Ausgeschnitten und zentriert, hell auf Schwarz, wie die Ziffern von MNIST.</translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation>Strecken</translation>
  </message>
  <message>
   <source>Stretch
All of the picture, squeezed to the size.</source>
   <translation>Strecken
Das ganze Bild, auf die Größe gezwängt.</translation>
  </message>
  <message>
   <source>White margin</source>
   <translation>Weißer Rand</translation>
  </message>
  <message>
   <source>White margin
All of the picture, on white.</source>
   <translation>Weißer Rand
Das ganze Bild, auf Weiß.</translation>
  </message>
  <message>
   <source>−1 to 1, as MobileNet and Inception</source>
   <translation>−1 bis 1, wie MobileNet und Inception</translation>
  </message>
 </context>
 <context>
  <name>closing</name>
  <message>
   <source>A run goes on</source>
   <translation>Ein Lauf ist noch im Gang</translation>
  </message>
  <message>
   <source>Close at once</source>
   <translation>Sofort schließen</translation>
  </message>
  <message>
   <source>Closed at once, there is no model; the run can go on next time.</source>
   <translation>Bei sofortigem Schließen gibt es kein Modell; der Lauf kann nächstes Mal weitergehen.</translation>
  </message>
  <message>
   <source>Do not close</source>
   <translation>Nicht schließen</translation>
  </message>
  <message>
   <source>Ends at once; the last whole epoch is the checkpoint to go on from</source>
   <translation>Endet sofort; von der letzten ganzen Epoche an kann es weitergehen</translation>
  </message>
  <message>
   <source>Exports the best weights so far, which takes some seconds</source>
   <translation>Exportiert die bisher besten Gewichte, was einige Sekunden dauert</translation>
  </message>
  <message>
   <source>Go on next time</source>
   <translation>Nächstes Mal fortsetzen</translation>
  </message>
  <message>
   <source>Its curves are kept in each case.</source>
   <translation>Seine Kurven bleiben in jedem Fall erhalten.</translation>
  </message>
  <message>
   <source>Runs that wait for their turn will not start: {0}.</source>
   <translation>Läufe, die noch warten, werden nicht starten: {0}.</translation>
  </message>
  <message>
   <source>Stop and keep the model</source>
   <translation>Stoppen und Modell behalten</translation>
  </message>
  <message>
   <source>The model is still being made</source>
   <translation>Das Modell entsteht gerade noch</translation>
  </message>
  <message>
   <source>The window closes once the model of “{0}” is kept.</source>
   <translation>Das Fenster schließt, sobald das Modell von „{0}“ gesichert ist.</translation>
  </message>
  <message>
   <source>Wait</source>
   <translation>Warten</translation>
  </message>
  <message>
   <source>“{0}” is still learning. What is to become of it?</source>
   <translation>„{0}“ lernt noch. Was soll daraus werden?</translation>
  </message>
 </context>
 <context>
  <name>controls</name>
  <message>
   <source>Broken off</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation>Woanders</translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation>Exportiert</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Gescheitert</translation>
  </message>
  <message>
   <source>Finished</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation>Vorbereitung</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation>Wird gestoppt</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>A batch has at least {lowest} picture, or there is nothing to learn from.</source>
   <translation>Ein Batch hat mindestens {lowest} Bild, sonst gibt es nichts, woraus zu lernen wäre.</translation>
  </message>
  <message>
   <source>A class in {folder} has only {count} pictures; each needs {fewest} or more.</source>
   <translation>Eine Klasse in {folder} hat nur {count} Bilder; jede braucht {fewest} oder mehr.</translation>
  </message>
  <message>
   <source>A classroom pack needs a title of at most {most} letters; choose another.</source>
   <translation>Ein Kurspaket braucht einen Titel von höchstens {most} Zeichen; einen anderen wählen.</translation>
  </message>
  <message>
   <source>A classroom pack's name ends in {suffix} or .zip; give it such a name.</source>
   <translation>Der Name eines Kurspakets endet auf {suffix} oder .zip; ihm einen solchen geben.</translation>
  </message>
  <message>
   <source>A decay above {highest} forgets faster than it learns; choose at most {highest}.</source>
   <translation>Ein Weight Decay über {highest} vergisst schneller, als er lernt; höchstens {highest} wählen.</translation>
  </message>
  <message>
   <source>A decay below {lowest} would blow the weights up; choose {lowest} or more.</source>
   <translation>Ein Weight Decay unter {lowest} ließe die Gewichte explodieren; {lowest} oder mehr wählen.</translation>
  </message>
  <message>
   <source>A dense network here has at least {lowest} hidden layer; add one.</source>
   <translation>Ein dichtes Netz hat hier mindestens {lowest} verborgene Schicht; eine hinzufügen.</translation>
  </message>
  <message>
   <source>A file cannot be used ({path}): {fault}.</source>
   <translation>Eine Datei ist nicht verwendbar ({path}): {fault}.</translation>
  </message>
  <message>
   <source>A file cannot be used: {fault}.</source>
   <translation>Eine Datei ist nicht verwendbar: {fault}.</translation>
  </message>
  <message>
   <source>A layer without a neuron lets nothing through; choose at least {lowest}.</source>
   <translation>Eine Schicht ohne Neuron lässt nichts durch; mindestens {lowest} wählen.</translation>
  </message>
  <message>
   <source>A logarithmic range begins above 0, that of {title} too.</source>
   <translation>Ein logarithmischer Bereich beginnt über 0, auch der von {title}.</translation>
  </message>
  <message>
   <source>A network cannot learn from nothing; choose at least {lowest} picture.</source>
   <translation>Aus nichts kann ein Netz nicht lernen; mindestens {lowest} Bild wählen.</translation>
  </message>
  <message>
   <source>A run goes on with the settings it began with; leave out --set.</source>
   <translation>Ein Lauf geht mit den Einstellungen weiter, mit denen er begann; --set weglassen.</translation>
  </message>
  <message>
   <source>A seed is {highest} or less.</source>
   <translation>Ein Startwert ist höchstens {highest}.</translation>
  </message>
  <message>
   <source>A seed is {lowest} or more.</source>
   <translation>Ein Startwert ist mindestens {lowest}.</translation>
  </message>
  <message>
   <source>A setting cannot be used: {fault}.</source>
   <translation>Eine Einstellung ist nicht verwendbar: {fault}.</translation>
  </message>
  <message>
   <source>A share cannot be below {lowest}.</source>
   <translation>Ein Anteil kann nicht unter {lowest} liegen.</translation>
  </message>
  <message>
   <source>A sweep changes at least one setting; choose which.</source>
   <translation>Ein Sweep ändert mindestens eine Einstellung; eine wählen.</translation>
  </message>
  <message>
   <source>A sweep draws at least one run; choose how many.</source>
   <translation>Ein Sweep zieht mindestens einen Lauf; die Zahl wählen.</translation>
  </message>
  <message>
   <source>A sweep goes on with the runs it began with; leave out --set, --grid and --random.</source>
   <translation>Ein Sweep geht mit den Läufen weiter, mit denen er begann; --set, --grid und --random weglassen.</translation>
  </message>
  <message>
   <source>A training is going on; wait for its end or stop it, and reset then.</source>
   <translation>Ein Training ist im Gang; sein Ende abwarten oder es stoppen und dann zurücksetzen.</translation>
  </message>
  <message>
   <source>A value of {name} cannot be used: {fault}.</source>
   <translation>Ein Wert von {name} ist nicht verwendbar: {fault}.</translation>
  </message>
  <message>
   <source>Above {highest} all pictures would be halves of two; choose less.</source>
   <translation>Über {highest} wären alle Bilder Hälften von zweien; weniger wählen.</translation>
  </message>
  <message>
   <source>All {epochs} epochs are done: {accuracy:.1f} % of the validation pictures are answered correctly. The best epoch's network was exported.</source>
   <translation>Alle {epochs} Epochen sind fertig: {accuracy:.1f} % der Validierungsbilder werden richtig beantwortet. Das Netz der besten Epoche wurde exportiert.</translation>
  </message>
  <message>
   <source>Another classroom pack is being opened for {folder}; wait until that is done.</source>
   <translation>Ein anderes Kurspaket wird gerade für {folder} geöffnet; warten, bis es fertig ist.</translation>
  </message>
  <message>
   <source>Another window of Layerwise works on the run “{title}”; wait until it has ended.</source>
   <translation>Ein anderes Fenster von Layerwise arbeitet am Lauf „{title}“; warten, bis es fertig ist.</translation>
  </message>
  <message>
   <source>Choose at most {highest} pictures a batch, or all of them.</source>
   <translation>Höchstens {highest} Bilder je Batch wählen, oder alle.</translation>
  </message>
  <message>
   <source>Download the picture from {host}?</source>
   <translation>Das Bild von {host} herunterladen?</translation>
  </message>
  <message>
   <source>Ended as you wished, after epoch {epoch}; nothing was exported. You can go on from there.</source>
   <translation>Wie gewünscht nach Epoche {epoch} beendet; nichts wurde exportiert. Von dort kann es weitergehen.</translation>
  </message>
  <message>
   <source>Ended as you wished, before its first epoch was done; nothing was exported.</source>
   <translation>Wie gewünscht beendet, bevor die erste Epoche fertig war; nichts wurde exportiert.</translation>
  </message>
  <message>
   <source>Ended before the first epoch was done: there are no weights, and nothing was exported.</source>
   <translation>Beendet, bevor die erste Epoche fertig war: es gibt keine Gewichte, und nichts wurde exportiert.</translation>
  </message>
  <message>
   <source>Given up, since other runs of its sweep were better; nothing was exported.</source>
   <translation>Aufgegeben, da andere Läufe des Sweeps besser waren; nichts wurde exportiert.</translation>
  </message>
  <message>
   <source>How much the probability of {label} falls when a place is covered; below zero it rises.</source>
   <translation>Wie sehr die Wahrscheinlichkeit von {label} fällt, wenn eine Stelle verdeckt ist; unter null steigt sie.</translation>
  </message>
  <message>
   <source>How much the score of {label} falls when a place is covered; below zero it rises.</source>
   <translation>Wie sehr der Score von {label} fällt, wenn eine Stelle verdeckt ist; unter null steigt er.</translation>
  </message>
  <message>
   <source>In the administrator's file {file} {key} cannot be used ({fault}); it is left out.</source>
   <translation>In der Datei {file} der Administration ist {key} nicht verwendbar ({fault}); es wird ausgelassen.</translation>
  </message>
  <message>
   <source>It cannot be below {lowest}, which mixes nothing.</source>
   <translation>Es kann nicht unter {lowest} liegen, was nichts mischt.</translation>
  </message>
  <message>
   <source>Layerwise is open; close its window, and reset then.</source>
   <translation>Layerwise ist offen; sein Fenster schließen und dann zurücksetzen.</translation>
  </message>
  <message>
   <source>Layerwise itself ended while this run went on.</source>
   <translation>Layerwise selbst endete, während dieser Lauf im Gang war.</translation>
  </message>
  <message>
   <source>Layerwise was closed before it was this run's turn; start it again.</source>
   <translation>Layerwise wurde geschlossen, bevor dieser Lauf an der Reihe war; noch einmal starten.</translation>
  </message>
  <message>
   <source>Line {line} of the administrator's file {file} is left out ({fault}); folders of Windows are written in 'single quotes'.</source>
   <translation>Zeile {line} der Datei {file} der Administration wird ausgelassen ({fault}); Ordner von Windows stehen in 'einfachen Anführungszeichen'.</translation>
  </message>
  <message>
   <source>More than {highest} epochs would not end in your lifetime; choose fewer.</source>
   <translation>Mehr als {highest} Epochen wären zu Lebzeiten nicht zu Ende; weniger wählen.</translation>
  </message>
  <message>
   <source>More than {highest} hidden layers cannot be shown; take some away.</source>
   <translation>Mehr als {highest} verborgene Schichten lassen sich nicht zeigen; einige entfernen.</translation>
  </message>
  <message>
   <source>More than {highest} neurons in a layer take too long here; choose fewer.</source>
   <translation>Mehr als {highest} Neuronen in einer Schicht dauern hier zu lange; weniger wählen.</translation>
  </message>
  <message>
   <source>More than {highest} pictures fit no memory here; choose fewer, or all.</source>
   <translation>Mehr als {highest} Bilder passen hier in keinen Speicher; weniger wählen, oder alle.</translation>
  </message>
  <message>
   <source>No epoch is done yet; the table has pictures after the first one.</source>
   <translation>Noch ist keine Epoche fertig; nach der ersten hat die Matrix Bilder.</translation>
  </message>
  <message>
   <source>No sub-folder of {folder} has a picture in it; choose the folder that has one sub-folder of pictures for each class.</source>
   <translation>Kein Unterordner von {folder} enthält ein Bild; den Ordner wählen, der je Klasse einen Unterordner mit Bildern hat.</translation>
  </message>
  <message>
   <source>No weight of {layer} learns now; choose one of a layer that does: {layers}.</source>
   <translation>Kein Gewicht von {layer} lernt gerade; eines einer Schicht wählen, die lernt: {layers}.</translation>
  </message>
  <message>
   <source>Not one of {count} pictures can be read, such as {path} ({reason}); put whole ones in their place.</source>
   <translation>Keines von {count} Bildern ist lesbar, etwa {path} ({reason}); heile an ihre Stelle legen.</translation>
  </message>
  <message>
   <source>Only a part of the pack could be put into {folder} ({fault}); what is there can be used, and opening the pack again brings the rest.</source>
   <translation>Nur ein Teil des Pakets ließ sich nach {folder} bringen ({fault}); was dort ist, lässt sich verwenden, und den Rest bringt erneutes Öffnen des Pakets.</translation>
  </message>
  <message>
   <source>Nothing can be written to {folder} ({fault}); choose another place or ask whoever looks after this machine, nothing of the pack was kept.</source>
   <translation>In {folder} lässt sich nichts schreiben ({fault}); einen anderen Ort wählen oder bei der Betreuung des Rechners fragen, nichts vom Paket wurde behalten.</translation>
  </message>
  <message>
   <source>Nothing is downloaded on this computer, as whoever looks after it has set so; leave `--download` out, or ask them for the file.</source>
   <translation>Auf diesem Computer wird nichts heruntergeladen, weil seine Betreuung es so eingestellt hat; `--download` weglassen oder dort nach der Datei fragen.</translation>
  </message>
  <message>
   <source>Other data of the same name is there already ({names}); replace it or keep it, nothing was changed yet.</source>
   <translation>Andere Daten gleichen Namens sind schon da ({names}); sie ersetzen oder behalten, noch ist nichts geändert.</translation>
  </message>
  <message>
   <source>Ray cannot be used {where} ({fault}); check the address, or leave out --ray: the runs then go one after the other on this machine.</source>
   <translation>Ray ist nicht verwendbar {where} ({fault}); die Adresse prüfen oder --ray weglassen: dann gehen die Läufe nacheinander auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Ray is not installed; install Layerwise with its extra `cluster`, or leave out --ray: the runs then go one after the other on this machine.</source>
   <translation>Ray ist nicht installiert; Layerwise mit seinem Zusatz `cluster` installieren oder --ray weglassen: dann gehen die Läufe nacheinander auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Ray is not part of the packaged Layerwise; leave out --ray: the runs then go one after the other on this machine.</source>
   <translation>Ray gehört nicht zum fertig verpackten Layerwise; --ray weglassen: dann gehen die Läufe nacheinander auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Say what the pack is to be called, as in `layerwise-train pack class.layerwise-pack`.</source>
   <translation>Angeben, wie das Paket heißen soll, etwa `layerwise-train pack kurs.layerwise-pack`.</translation>
  </message>
  <message>
   <source>Several runs at a time need Ray, which the packaged Layerwise does not have; here the runs go one after the other, and a command under “Model, Where to train…” can train elsewhere.</source>
   <translation>Mehrere Läufe auf einmal brauchen Ray, das dem fertig verpackten Layerwise fehlt; hier gehen die Läufe nacheinander, und ein Befehl unter „Modell, Wo trainieren…“ kann anderswo trainieren.</translation>
  </message>
  <message>
   <source>Several runs at a time, here or on a cluster, need Ray: install it with {command} and start Layerwise again.</source>
   <translation>Mehrere Läufe zugleich, hier oder auf einem Cluster, brauchen Ray: mit {command} installieren und Layerwise neu starten.</translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log file has the details (Help menu).</source>
   <translation>Etwas Unerwartetes ging schief; Einzelheiten stehen im Protokoll (Menü Hilfe).</translation>
  </message>
  <message>
   <source>Stopped after {epochs} epochs as you wished; the best network so far was exported. It answers {accuracy:.1f} % of the validation pictures correctly.</source>
   <translation>Wie gewünscht nach {epochs} Epochen gestoppt; das bisher beste Netz wurde exportiert. Es beantwortet {accuracy:.1f} % der Validierungsbilder richtig.</translation>
  </message>
  <message>
   <source>The VGG16 weights could not be downloaded from {url} ({fault}); check the connection to the internet and try again.</source>
   <translation>Die Gewichte von VGG16 ließen sich nicht von {url} herunterladen ({fault}); die Internetverbindung prüfen und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>The VGG16 weights were not found; put {file} ({size} MB) into {folder}, or allow its download with `--download`.</source>
   <translation>Die Gewichte von VGG16 wurden nicht gefunden; {file} ({size} MB) in {folder} legen oder mit `--download` das Herunterladen erlauben.</translation>
  </message>
  <message>
   <source>The VGG16 weights were not found; put {file} ({size} MB) into {folder}.</source>
   <translation>Die Gewichte von VGG16 wurden nicht gefunden; {file} ({size} MB) in {folder} legen.</translation>
  </message>
  <message>
   <source>The administrator's file {file} cannot be read ({fault}), so it sets nothing.</source>
   <translation>Die Datei {file} der Administration ist nicht lesbar ({fault}), setzt also nichts.</translation>
  </message>
  <message>
   <source>The administrator's file {file} is not written in UTF-8, so it sets nothing; save it so.</source>
   <translation>Die Datei {file} der Administration ist nicht in UTF-8 geschrieben, setzt also nichts; sie so speichern.</translation>
  </message>
  <message>
   <source>The administrator's file {file} sets {key}, which there is not; it is left out.</source>
   <translation>Die Datei {file} der Administration setzt {key}, das es nicht gibt; es wird ausgelassen.</translation>
  </message>
  <message>
   <source>The answers of {name} add up to {sum:.3g} and not to 1, so they are no probabilities; choose that they are scores.</source>
   <translation>Die Antworten von {name} ergeben zusammen {sum:.3g} und nicht 1, sind also keine Wahrscheinlichkeiten; wählen, dass sie Scores sind.</translation>
  </message>
  <message>
   <source>The checkpoint {path} cannot be read ({fault}); train again.</source>
   <translation>Der Checkpoint {path} ist nicht lesbar ({fault}); noch einmal trainieren.</translation>
  </message>
  <message>
   <source>The classroom pack {name} cannot be read ({fault}); look whether it is still there.</source>
   <translation>Das Kurspaket {name} ist nicht lesbar ({fault}); nachsehen, ob es noch da ist.</translation>
  </message>
  <message>
   <source>The classroom pack {name} describes itself in a way that cannot be used ({fault}); ask for it once more.</source>
   <translation>Das Kurspaket {name} beschreibt sich auf eine Art, die nicht verwendbar ist ({fault}); noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>The classroom pack {name} has a file at a place where none of its kind belongs ({path}); ask for it once more.</source>
   <translation>Das Kurspaket {name} hat eine Datei an einem Ort, wo keine solche hingehört ({path}); noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>The classroom pack {name} has a file that is not as long as it says ({path}); ask for it once more.</source>
   <translation>Das Kurspaket {name} hat eine Datei, die nicht so lang ist, wie es sagt ({path}); noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>The classroom pack {name} has a file that it does not list ({path}); somebody has changed it, so ask for it once more.</source>
   <translation>Das Kurspaket {name} hat eine Datei, die es nicht nennt ({path}); jemand hat es verändert, also noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>The classroom pack {name} has a file whose name not every system takes ({path}); ask for it once more.</source>
   <translation>Das Kurspaket {name} hat eine Datei, deren Namen nicht jedes System nimmt ({path}); noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>The classroom pack {name} has a link or a device in it ({path}), which no pack has; do not use it, and tell whoever gave it to you.</source>
   <translation>Das Kurspaket {name} enthält einen Verweis oder ein Gerät ({path}), was kein Paket hat; es nicht verwenden und dort Bescheid geben, wo es herkommt.</translation>
  </message>
  <message>
   <source>The classroom pack {name} has two files or folders whose names are the same on some systems ({path}); ask for it once more.</source>
   <translation>Das Kurspaket {name} hat zwei Dateien oder Ordner, deren Namen auf manchen Systemen gleich sind ({path}); noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>The classroom pack {name} is damaged or cut short ({path}); copy or download it again.</source>
   <translation>Das Kurspaket {name} ist beschädigt oder unvollständig ({path}); noch einmal kopieren oder herunterladen.</translation>
  </message>
  <message>
   <source>The classroom pack {name} is damaged: {path} is not what it was when the pack was made; copy or download the pack again.</source>
   <translation>Das Kurspaket {name} ist beschädigt: {path} ist nicht mehr, was es beim Packen war; das Paket noch einmal kopieren oder herunterladen.</translation>
  </message>
  <message>
   <source>The classroom pack {name} is encrypted ({path}), which no pack is; ask for one without a password.</source>
   <translation>Das Kurspaket {name} ist verschlüsselt ({path}), was kein Paket ist; um eines ohne Passwort bitten.</translation>
  </message>
  <message>
   <source>The classroom pack {name} is packed in a way that packs are not ({path}); ask for one that `layerwise-train pack` has made.</source>
   <translation>Das Kurspaket {name} ist anders gepackt, als Pakete es sind ({path}); um eines bitten, das `layerwise-train pack` gemacht hat.</translation>
  </message>
  <message>
   <source>The classroom pack {name} lacks a file that it lists ({path}); somebody has changed it, so ask for it once more.</source>
   <translation>Dem Kurspaket {name} fehlt eine Datei, die es nennt ({path}); jemand hat es verändert, also noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>The classroom pack {name} lists more files than a pack has (at most {most}); do not use it, and tell whoever gave it to you.</source>
   <translation>Das Kurspaket {name} nennt mehr Dateien, als ein Paket hat (höchstens {most}); es nicht verwenden und dort Bescheid geben, wo es herkommt.</translation>
  </message>
  <message>
   <source>The classroom pack {name} wants to write outside its own folders ({path}), which no pack does; do not use it, and tell whoever gave it to you.</source>
   <translation>Das Kurspaket {name} will außerhalb seiner eigenen Ordner schreiben ({path}), was kein Paket tut; es nicht verwenden und dort Bescheid geben, wo es herkommt.</translation>
  </message>
  <message>
   <source>The classroom pack {name} was made by a later version of Layerwise; install that one.</source>
   <translation>Das Kurspaket {name} stammt von einer neueren Version von Layerwise; diese installieren.</translation>
  </message>
  <message>
   <source>The classroom pack {name} would unpack to far more than it is ({path}), as files do that are made to fill a disk; do not use it, and tell whoever gave it to you.</source>
   <translation>Das Kurspaket {name} würde ausgepackt weit größer, als es ist ({path}), wie Dateien, die einen Datenträger füllen sollen; es nicht verwenden und dort Bescheid geben, wo es herkommt.</translation>
  </message>
  <message>
   <source>The command that made the run did not send its model; it lies at {path} where it was made.</source>
   <translation>Der Befehl, der den Lauf ausführte, hat sein Modell nicht geschickt; es liegt unter {path}, wo es entstand.</translation>
  </message>
  <message>
   <source>The command that starts a training cannot be read ({fault}): {command}. Look under “Model, Where to train…”.</source>
   <translation>Der Befehl, der ein Training startet, ist nicht lesbar ({fault}): {command}. Unter „Modell, Wo trainieren…“ nachsehen.</translation>
  </message>
  <message>
   <source>The command {program} was not found; look under “Model, Where to train…”.</source>
   <translation>Der Befehl {program} wurde nicht gefunden; unter „Modell, Wo trainieren…“ nachsehen.</translation>
  </message>
  <message>
   <source>The data has {count} classes, and {classes} were asked for; choose {count} or fewer.</source>
   <translation>Die Daten haben {count} Klassen, verlangt sind {classes}; {count} oder weniger wählen.</translation>
  </message>
  <message>
   <source>The data set {name} was not found in {places}; name its folder, or set {variable} to the folder that has {name}/.</source>
   <translation>Der Datensatz {name} wurde in {places} nicht gefunden; seinen Ordner nennen oder {variable} auf den Ordner setzen, der {name}/ enthält.</translation>
  </message>
  <message>
   <source>The data set {name} was not found; get pictures (the public set is 7,000 Labeled Pokemon, {address}), put them into {folder}, one sub-folder a species, or set {variable} to the folder that has {name}/.</source>
   <translation>Der Datensatz {name} wurde nicht gefunden; Bilder besorgen (der öffentliche Satz ist 7,000 Labeled Pokemon, {address}), sie in {folder} legen, einen Unterordner je Art, oder {variable} auf den Ordner setzen, der {name}/ enthält.</translation>
  </message>
  <message>
   <source>The data set {name} was not found; put {files} into {folder} or set {variable} to the folder that has {name}/.</source>
   <translation>Der Datensatz {name} wurde nicht gefunden; {files} in {folder} legen oder {variable} auf den Ordner setzen, der {name}/ enthält.</translation>
  </message>
  <message>
   <source>The disk is full ({path}); free some space and try again.</source>
   <translation>Der Datenträger ist voll ({path}); Platz schaffen und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>The disk is full; free some space and try again.</source>
   <translation>Der Datenträger ist voll; Platz schaffen und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>The exported model describes itself differently when read again; nothing was written.</source>
   <translation>Das exportierte Modell beschreibt sich beim Wiederlesen anders; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>The exported model's probabilities differ from Keras' by up to {difference:.1e}; nothing was written.</source>
   <translation>Die Wahrscheinlichkeiten des exportierten Modells weichen um bis zu {difference:.1e} von denen in Keras ab; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>The file says so in a note on its pictures.</source>
   <translation>Die Datei sagt es in einer Notiz über ihre Bilder.</translation>
  </message>
  <message>
   <source>The folder of runs cannot be written ({fault}); check that its disk has room left.</source>
   <translation>Der Ordner der Läufe lässt sich nicht beschreiben ({fault}); prüfen, ob auf dem Datenträger noch Platz ist.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there; connect its disk or share again, or choose another folder.</source>
   <translation>Der Ordner {folder} ist nicht da; seinen Datenträger oder seine Freigabe wieder verbinden oder einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>The folder {folder}, which the administrator has set for {key}, cannot be read ({fault}); until Layerwise is started again what is in it is missing from the lists.</source>
   <translation>Der Ordner {folder}, den die Administration für {key} gesetzt hat, ist nicht lesbar ({fault}); bis zum nächsten Start von Layerwise fehlt sein Inhalt in den Listen.</translation>
  </message>
  <message>
   <source>The folder {folder}, which the administrator has set for {key}, cannot be used ({fault}); until Layerwise is started again your own folder takes its place, and nothing is lost.</source>
   <translation>Der Ordner {folder}, den die Administration für {key} gesetzt hat, ist nicht verwendbar ({fault}); bis zum nächsten Start von Layerwise tritt der eigene Ordner an seine Stelle, und nichts geht verloren.</translation>
  </message>
  <message>
   <source>The frozen layers answer with values up to {largest:.3g}, which is more than features can be; put the published weights in place of those that were used.</source>
   <translation>Die eingefrorenen Schichten antworten mit Werten bis {largest:.3g}, mehr als Merkmale sein können; die veröffentlichten Gewichte an die Stelle der benutzten legen.</translation>
  </message>
  <message>
   <source>The lesson cannot be saved as {name} ({fault}); choose another folder.</source>
   <translation>Die Lektion lässt sich nicht als {name} speichern ({fault}); einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>The lesson {name} cannot be read ({fault}); look whether it is still there.</source>
   <translation>Die Lektion {name} ist nicht lesbar ({fault}); nachsehen, ob sie noch da ist.</translation>
  </message>
  <message>
   <source>The lesson {name} learns from the pictures in “{folder}”, which are not in the pack; ask for a pack that has them.</source>
   <translation>Die Lektion {name} lernt aus den Bildern in „{folder}“, die nicht im Paket sind; um ein Paket bitten, das sie hat.</translation>
  </message>
  <message>
   <source>The lesson {name} was made by a later version of Layerwise; install that one.</source>
   <translation>Die Lektion {name} stammt von einer neueren Version von Layerwise; diese installieren.</translation>
  </message>
  <message>
   <source>The loss is no longer a number after batch {batch} of epoch {epoch}; try a lower learning rate.</source>
   <translation>Der Verlust ist nach Batch {batch} von Epoche {epoch} keine Zahl mehr; eine kleinere Lernrate versuchen.</translation>
  </message>
  <message>
   <source>The model cannot be written into your models folder ({fault}); make room there, and go on from the last checkpoint.</source>
   <translation>Das Modell lässt sich nicht in den Ordner der eigenen Modelle schreiben ({fault}); dort Platz schaffen und ab dem letzten Checkpoint fortsetzen.</translation>
  </message>
  <message>
   <source>The model did not arrive as it was sent; train again, or copy the file from {path} where it was made.</source>
   <translation>Das Modell kam nicht so an, wie es gesendet wurde; noch einmal trainieren oder die Datei von {path} kopieren, wo sie entstand.</translation>
  </message>
  <message>
   <source>The model {name} does not describe itself, so that nobody could use it; pack a model that Layerwise exported.</source>
   <translation>Das Modell {name} beschreibt sich nicht selbst, niemand könnte es also verwenden; ein Modell packen, das Layerwise exportiert hat.</translation>
  </message>
  <message>
   <source>The model {name} is not installed; install Layerwise again, or train it and add it here with “Add a model…”.</source>
   <translation>Das Modell {name} ist nicht installiert; Layerwise neu installieren, oder es trainieren und hier mit „Modell hinzufügen…“ öffnen.</translation>
  </message>
  <message>
   <source>The network scales the values itself, so it takes them as they are.</source>
   <translation>Das Netz skaliert die Werte selbst, nimmt sie also, wie sie sind.</translation>
  </message>
  <message>
   <source>The network takes a mean away that belongs to values between 0 and 1.</source>
   <translation>Das Netz zieht einen Mittelwert ab, der zu Werten zwischen 0 und 1 gehört.</translation>
  </message>
  <message>
   <source>The network takes whole numbers from 0 to 255.</source>
   <translation>Das Netz nimmt ganze Zahlen von 0 bis 255.</translation>
  </message>
  <message>
   <source>The note is too long (at most {most} letters); shorten it.</source>
   <translation>Die Notiz ist zu lang (höchstens {most} Zeichen); sie kürzen.</translation>
  </message>
  <message>
   <source>The picture at {host} is too large (at most {most:.0f} MB); save it smaller first.</source>
   <translation>Das Bild bei {host} ist zu groß (höchstens {most:.0f} MB); es zuerst kleiner speichern.</translation>
  </message>
  <message>
   <source>The picture was not downloaded, as you wished.</source>
   <translation>Das Bild wurde wie gewünscht nicht heruntergeladen.</translation>
  </message>
  <message>
   <source>The pictures in {folder} are not sorted into classes; make one sub-folder for each class and put its pictures there.</source>
   <translation>Die Bilder in {folder} sind nicht nach Klassen sortiert; je Klasse einen Unterordner anlegen und ihre Bilder hineinlegen.</translation>
  </message>
  <message>
   <source>The pictures in {folder} are too many to copy them to the lesson; save the lesson into the folder that {folder} lies in.</source>
   <translation>Die Bilder in {folder} sind zu viele, um sie zur Lektion zu kopieren; die Lektion in dem Ordner speichern, in dem {folder} liegt.</translation>
  </message>
  <message>
   <source>The pictures in {folder} cannot be copied to the lesson ({fault}); make room there, or choose another folder.</source>
   <translation>Die Bilder in {folder} lassen sich nicht zur Lektion kopieren ({fault}); dort Platz schaffen oder einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>The pictures in {name} are of one class only, and a network needs two to tell apart; add a folder for another class.</source>
   <translation>Die Bilder in {name} sind von nur einer Klasse, und ein Netz braucht zwei zum Unterscheiden; einen Ordner für eine weitere Klasse anlegen.</translation>
  </message>
  <message>
   <source>The pictures of this activity are not on this computer; choose a folder of your own pictures, or another activity.</source>
   <translation>Die Bilder dieser Aufgabe sind nicht auf diesem Computer; einen Ordner mit eigenen Bildern oder eine andere Aufgabe wählen.</translation>
  </message>
  <message>
   <source>The range of {title} ends before it begins; put the lower number first.</source>
   <translation>Der Bereich von {title} endet, bevor er beginnt; die kleinere Zahl zuerst nennen.</translation>
  </message>
  <message>
   <source>The record {path} cannot be read ({fault}); sweep again.</source>
   <translation>Die Aufzeichnung {path} ist nicht lesbar ({fault}); den Sweep neu starten.</translation>
  </message>
  <message>
   <source>The rows are not equally long; copy a rectangle of cells.</source>
   <translation>Die Zeilen sind nicht gleich lang; ein Rechteck von Zellen kopieren.</translation>
  </message>
  <message>
   <source>The run {run} learned from other data than is here now; train again.</source>
   <translation>Der Lauf {run} lernte aus anderen Daten, als jetzt hier sind; noch einmal trainieren.</translation>
  </message>
  <message>
   <source>The run {run} trains {found}, not {activity}.</source>
   <translation>Der Lauf {run} trainiert {found}, nicht {activity}.</translation>
  </message>
  <message>
   <source>The run “{title}” is no longer there.</source>
   <translation>Der Lauf „{title}“ ist nicht mehr da.</translation>
  </message>
  <message>
   <source>The run “{title}” still goes on; stop it first.</source>
   <translation>Der Lauf „{title}“ ist noch im Gang; ihn zuerst stoppen.</translation>
  </message>
  <message>
   <source>The same picture is there as {name}, labelled {label}; remove one of the two.</source>
   <translation>Das gleiche Bild ist als {name} da, mit der Klasse {label}; eines der beiden entfernen.</translation>
  </message>
  <message>
   <source>The sweep {sweep} trains {found}, not {activity}.</source>
   <translation>Der Sweep {sweep} trainiert {found}, nicht {activity}.</translation>
  </message>
  <message>
   <source>The training program broke down ({fault}); the log file has the details (Help menu).</source>
   <translation>Das Trainingsprogramm brach zusammen ({fault}); Einzelheiten stehen im Protokoll (Menü Hilfe).</translation>
  </message>
  <message>
   <source>The training program ended too early, with exit status {status}. Its last words: {words}</source>
   <translation>Das Trainingsprogramm endete zu früh, mit Status {status}. Seine letzten Worte: {words}</translation>
  </message>
  <message>
   <source>The training program ended too early, with exit status {status}; the log file has the details (Help menu).</source>
   <translation>Das Trainingsprogramm endete zu früh, mit Status {status}; Einzelheiten stehen im Protokoll (Menü Hilfe).</translation>
  </message>
  <message>
   <source>The training program {program} cannot be started ({fault}).</source>
   <translation>Das Trainingsprogramm {program} lässt sich nicht starten ({fault}).</translation>
  </message>
  <message>
   <source>The training was asked from outside this window to end; nothing was exported.</source>
   <translation>Das Training wurde von außerhalb dieses Fensters beendet; nichts wurde exportiert.</translation>
  </message>
  <message>
   <source>The training was ended by the system for want of memory; choose a smaller batch size or fewer pictures, or close other programs.</source>
   <translation>Das System beendete das Training aus Mangel an Speicher; kleinere Batches oder weniger Bilder wählen oder andere Programme schließen.</translation>
  </message>
  <message>
   <source>The training was ended from outside, by the system or another program; start it again, and with a smaller batch size if memory may have been short.</source>
   <translation>Das Training wurde von außen beendet, vom System oder einem anderen Programm; noch einmal starten, mit kleineren Batches, falls der Speicher knapp war.</translation>
  </message>
  <message>
   <source>The usual preparation does not work for {name} ({fault}); choose another size.</source>
   <translation>Die übliche Vorbereitung passt nicht zu {name} ({fault}); eine andere Größe wählen.</translation>
  </message>
  <message>
   <source>The weights {name} reach {largest:.1e}, which 16 bits cannot hold; nothing was written. Train it again with a lower learning rate.</source>
   <translation>Die Gewichte {name} reichen bis {largest:.1e}, was 16 Bit nicht fassen; nichts wurde geschrieben. Mit kleinerer Lernrate noch einmal trainieren.</translation>
  </message>
  <message>
   <source>The window of {rows} × {columns} does not fit into the picture of {height} × {width}; make the window smaller or add padding.</source>
   <translation>Das Fenster von {rows} × {columns} passt nicht in das Bild von {height} × {width}; das Fenster verkleinern oder Padding hinzufügen.</translation>
  </message>
  <message>
   <source>There are more than {most} pictures; the first {most} of them are used.</source>
   <translation>Es sind mehr als {most} Bilder; die ersten {most} davon werden verwendet.</translation>
  </message>
  <message>
   <source>There are no VGG16 weights in {option}; name the file {file} or a folder that has it.</source>
   <translation>In {option} sind keine Gewichte von VGG16; die Datei {file} nennen oder einen Ordner, der sie enthält.</translation>
  </message>
  <message>
   <source>There are no more than {highest} classes to learn.</source>
   <translation>Es gibt nicht mehr als {highest} Klassen zu lernen.</translation>
  </message>
  <message>
   <source>There are no numbers in the clipboard; copy cells of a spreadsheet first.</source>
   <translation>In der Zwischenablage sind keine Zahlen; zuerst Zellen eines Tabellenprogramms kopieren.</translation>
  </message>
  <message>
   <source>There are no values of {title} to try.</source>
   <translation>Es gibt keine Werte von {title}, die zu versuchen wären.</translation>
  </message>
  <message>
   <source>There are {rows} rows and {columns} columns; at most {most_rows} × {most_columns} fit here.</source>
   <translation>Es sind {rows} Zeilen und {columns} Spalten; hier passen höchstens {most_rows} × {most_columns}.</translation>
  </message>
  <message>
   <source>There cannot be fewer than {lowest} epochs.</source>
   <translation>Es können nicht weniger als {lowest} Epochen sein.</translation>
  </message>
  <message>
   <source>There is no activity {name}; choose one of {names}.</source>
   <translation>Eine Aufgabe {name} gibt es nicht; eine von {names} wählen.</translation>
  </message>
  <message>
   <source>There is no file behind this name; copy the picture again.</source>
   <translation>Hinter diesem Namen ist keine Datei; das Bild noch einmal kopieren.</translation>
  </message>
  <message>
   <source>There is no file in {folder}; choose the folder that has the data.</source>
   <translation>In {folder} ist keine Datei; den Ordner wählen, der die Daten enthält.</translation>
  </message>
  <message>
   <source>There is no file {path}; check its name and folder.</source>
   <translation>Eine Datei {path} gibt es nicht; Namen und Ordner prüfen.</translation>
  </message>
  <message>
   <source>There is no folder {folder}; check its name.</source>
   <translation>Einen Ordner {folder} gibt es nicht; den Namen prüfen.</translation>
  </message>
  <message>
   <source>There is no model file {path}; check its name and folder.</source>
   <translation>Eine Modelldatei {path} gibt es nicht; Namen und Ordner prüfen.</translation>
  </message>
  <message>
   <source>There is no model {name}; choose one of {names}, or give the path of an .onnx file.</source>
   <translation>Ein Modell {name} gibt es nicht; eines von {names} wählen oder den Pfad einer .onnx-Datei angeben.</translation>
  </message>
  <message>
   <source>There is no model {name}; open an .onnx file, or install Layerwise again to get the models that come with it.</source>
   <translation>Ein Modell {name} gibt es nicht; eine .onnx-Datei öffnen oder Layerwise neu installieren, das Modelle mitbringt.</translation>
  </message>
  <message>
   <source>There is no picture in {name}; choose a folder with pictures in it.</source>
   <translation>In {name} ist kein Bild; einen Ordner mit Bildern wählen.</translation>
  </message>
  <message>
   <source>There is no room left in {folder}; free some space and open the pack again, nothing of it was kept.</source>
   <translation>In {folder} ist kein Platz mehr; Platz schaffen und das Paket noch einmal öffnen, nichts davon wurde behalten.</translation>
  </message>
  <message>
   <source>There is no run of {activity} to go on with; leave out --resume.</source>
   <translation>Es gibt keinen Lauf von {activity}, der weitergehen könnte; --resume weglassen.</translation>
  </message>
  <message>
   <source>There is no run {name} in {place}.</source>
   <translation>Einen Lauf {name} gibt es in {place} nicht.</translation>
  </message>
  <message>
   <source>There is no setting {name}; `layerwise-train list` shows them all.</source>
   <translation>Eine Einstellung {name} gibt es nicht; `layerwise-train list` zeigt alle.</translation>
  </message>
  <message>
   <source>There is no sweep {sweep} to go on with in {folder}.</source>
   <translation>In {folder} gibt es keinen Sweep {sweep}, der weitergehen könnte.</translation>
  </message>
  <message>
   <source>There is not enough memory for this; close programs or use smaller batches.</source>
   <translation>Der Speicher reicht dafür nicht; Programme schließen oder kleinere Batches wählen.</translation>
  </message>
  <message>
   <source>There is not enough room in {folder}: the pack needs {needed:,.0f} MB and {free:,.0f} MB are free; free some space and open it again.</source>
   <translation>In {folder} ist nicht genug Platz: das Paket braucht {needed:,.0f} MB, und {free:,.0f} MB sind frei; Platz schaffen und es noch einmal öffnen.</translation>
  </message>
  <message>
   <source>There is nothing drawn in this picture; use one with a visible digit.</source>
   <translation>In diesem Bild ist nichts gezeichnet; eines mit einer sichtbaren Ziffer verwenden.</translation>
  </message>
  <message>
   <source>There is nothing to pack; name data sets, pictures, weights, lessons or models.</source>
   <translation>Es gibt nichts zu packen; Datensätze, Bilder, Gewichte, Lektionen oder Modelle nennen.</translation>
  </message>
  <message>
   <source>There is nothing to tell apart with fewer than {lowest} classes.</source>
   <translation>Mit weniger als {lowest} Klassen gibt es nichts zu unterscheiden.</translation>
  </message>
  <message>
   <source>These are too many files for one pack (at most {most}); make two packs.</source>
   <translation>Das sind zu viele Dateien für ein Paket (höchstens {most}); zwei Pakete machen.</translation>
  </message>
  <message>
   <source>These would be {count} runs, and a sweep has at most {most}; choose fewer values.</source>
   <translation>Das wären {count} Läufe, und ein Sweep hat höchstens {most}; weniger Werte wählen.</translation>
  </message>
  <message>
   <source>These would be {count} runs, and this page does at most {most} at a time; choose fewer values, or use “layerwise-train sweep” in a terminal.</source>
   <translation>Das wären {count} Läufe, und diese Seite macht höchstens {most} auf einmal; weniger Werte wählen oder „layerwise-train sweep“ im Terminal verwenden.</translation>
  </message>
  <message>
   <source>This edition of Layerwise is for looking and cannot train: install the full one, which is to be had where this one came from. Kept runs, lessons and everything else work here too, and a command under “Model, Where to train…” can train on another machine.</source>
   <translation>Diese Ausgabe von Layerwise ist zum Ansehen und kann nicht trainieren: die volle installieren, die es dort gibt, woher diese kam. Aufbewahrte Läufe, Lektionen und alles andere gehen auch hier, und ein Befehl unter „Modell, Wo trainieren…“ kann auf einem anderen Rechner trainieren.</translation>
  </message>
  <message>
   <source>This failed unexpectedly ({kind}: {fault}).</source>
   <translation>Das ist unerwartet gescheitert ({kind}: {fault}).</translation>
  </message>
  <message>
   <source>This file cannot be read ({fault}); check its permissions.</source>
   <translation>Diese Datei ist nicht lesbar ({fault}); ihre Rechte prüfen.</translation>
  </message>
  <message>
   <source>This file is empty; copy it again.</source>
   <translation>Diese Datei ist leer; noch einmal kopieren.</translation>
  </message>
  <message>
   <source>This file is not named like a picture that can be read; save it as PNG or JPEG if it is one.</source>
   <translation>Diese Datei heißt nicht wie ein lesbares Bild; als PNG oder JPEG speichern, falls sie eines ist.</translation>
  </message>
  <message>
   <source>This installation of Layerwise lacks {name}; install it again.</source>
   <translation>Dieser Installation von Layerwise fehlt {name}; Layerwise neu installieren.</translation>
  </message>
  <message>
   <source>This is a folder inside a class; put its pictures into the class' own folder.</source>
   <translation>Das ist ein Ordner innerhalb einer Klasse; seine Bilder in den Ordner der Klasse selbst legen.</translation>
  </message>
  <message>
   <source>This is a single run; give at least two values to compare.</source>
   <translation>Das ist ein einzelner Lauf; mindestens zwei Werte zum Vergleichen angeben.</translation>
  </message>
  <message>
   <source>This is no complete address of a picture; save the picture first and open the file.</source>
   <translation>Das ist keine vollständige Adresse eines Bildes; das Bild zuerst speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>This is no picture of a kind that can be read; save it as PNG or JPEG.</source>
   <translation>Das ist kein Bild einer lesbaren Art; als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>This picture has floating-point pixels; save it as PNG or JPEG.</source>
   <translation>Dieses Bild hat Gleitkomma-Pixel; als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>This picture has more than {most} million pixels; make it smaller.</source>
   <translation>Dieses Bild hat mehr als {most} Millionen Pixel; es verkleinern.</translation>
  </message>
  <message>
   <source>This picture is damaged or cut short ({fault}); copy it again.</source>
   <translation>Dieses Bild ist beschädigt oder unvollständig ({fault}); noch einmal kopieren.</translation>
  </message>
  <message>
   <source>This picture is on the internet, from which nothing is fetched on this computer, as whoever looks after it has set so; save the picture first and open the file.</source>
   <translation>Dieses Bild liegt im Internet, von wo auf diesem Computer nichts geholt wird, weil seine Betreuung es so eingestellt hat; das Bild zuerst speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>This program opens no addresses of the kind {scheme}; save the picture first and open the file.</source>
   <translation>Dieses Programm öffnet keine Adressen der Art {scheme}; das Bild zuerst speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>This run has no curves yet: it ended before its first batch.</source>
   <translation>Dieser Lauf hat noch keine Kurven: er endete vor seinem ersten Batch.</translation>
  </message>
  <message>
   <source>This run needs about {needed} GB of memory, most of it for its batches, and {free} GB are free; choose a smaller batch size, or close other programs.</source>
   <translation>Dieser Lauf braucht etwa {needed} GB Speicher, das meiste für seine Batches, und {free} GB sind frei; kleinere Batches wählen oder andere Programme schließen.</translation>
  </message>
  <message>
   <source>This run needs about {needed} GB of memory, most of it for its network, and {free} GB are free; choose fewer neurons where that is offered, or close other programs.</source>
   <translation>Dieser Lauf braucht etwa {needed} GB Speicher, das meiste für sein Netz, und {free} GB sind frei; weniger Neuronen wählen, wo das geht, oder andere Programme schließen.</translation>
  </message>
  <message>
   <source>This run needs about {needed} GB of memory, most of it for its pictures, and {free} GB are free; choose fewer pictures to learn from, or close other programs.</source>
   <translation>Dieser Lauf braucht etwa {needed} GB Speicher, das meiste für seine Bilder, und {free} GB sind frei; weniger Bilder zum Lernen wählen oder andere Programme schließen.</translation>
  </message>
  <message>
   <source>Training needs {missing}, which this installation does not have. Install it with {command} in the folder of Layerwise and start it again; everything else works without.</source>
   <translation>Training braucht {missing}, was dieser Installation fehlt. Im Ordner von Layerwise mit {command} installieren und neu starten; alles andere geht ohne.</translation>
  </message>
  <message>
   <source>Usual for networks out of Caffe, as this one seems to be; the file does not say.</source>
   <translation>Üblich für Netze aus Caffe, wie dieses eines zu sein scheint; die Datei sagt es nicht.</translation>
  </message>
  <message>
   <source>Usual for small grey pictures; the file does not say.</source>
   <translation>Üblich für kleine graue Bilder; die Datei sagt es nicht.</translation>
  </message>
  <message>
   <source>Usual where the colours come first, as in PyTorch; the file does not say.</source>
   <translation>Üblich, wo die Farben vorn stehen, wie in PyTorch; die Datei sagt es nicht.</translation>
  </message>
  <message>
   <source>Usual where the colours come last, as in Keras; the file does not say.</source>
   <translation>Üblich, wo die Farben hinten stehen, wie in Keras; die Datei sagt es nicht.</translation>
  </message>
  <message>
   <source>What each place adds to the score of {label}; below zero it speaks against it.</source>
   <translation>Was jede Stelle zum Score von {label} beiträgt; unter null spricht sie dagegen.</translation>
  </message>
  <message>
   <source>What ships is measured on pictures, and there are none here: {source}; add the pictures or leave out --ship.</source>
   <translation>Was mitgeliefert wird, wird an Bildern gemessen, und hier sind keine: {source}; die Bilder hinzufügen oder --ship weglassen.</translation>
  </message>
  <message>
   <source>What ships learned from no one's own pictures; leave out --ship.</source>
   <translation>Was mitgeliefert wird, hat nicht aus eigenen Bildern gelernt; --ship weglassen.</translation>
  </message>
  <message>
   <source>What the run has kept is another network's ({fault}); train again.</source>
   <translation>Was der Lauf aufbewahrt hat, gehört zu einem anderen Netz ({fault}); noch einmal trainieren.</translation>
  </message>
  <message>
   <source>What the run tells cannot be written down ({fault}). The run goes on, but its curves may not be there next time; check that the disk has room left.</source>
   <translation>Was der Lauf berichtet, lässt sich nicht aufschreiben ({fault}). Der Lauf geht weiter, aber seine Kurven fehlen vielleicht nächstes Mal; prüfen, ob auf dem Datenträger noch Platz ist.</translation>
  </message>
  <message>
   <source>What {url} sent is not the published file of the VGG16 weights; try again later, or put {file} into {folder}.</source>
   <translation>Was {url} geschickt hat, ist nicht die veröffentlichte Datei der Gewichte von VGG16; es später noch einmal versuchen oder {file} in {folder} legen.</translation>
  </message>
  <message>
   <source>With a learning rate of {value} the weights would be thrown about until no number is left; choose at most {highest}.</source>
   <translation>Mit einer Lernrate von {value} würden die Gewichte umhergeworfen, bis keine Zahl übrig ist; höchstens {highest} wählen.</translation>
  </message>
  <message>
   <source>With a learning rate of {value} the weights would hardly move; choose at least {lowest}.</source>
   <translation>Mit einer Lernrate von {value} würden sich die Gewichte kaum bewegen; mindestens {lowest} wählen.</translation>
  </message>
  <message>
   <source>With its weights in fewer bits the model answers {loss:.1%} fewer of the validation pictures right, and its probabilities differ by up to {largest:.1e}; nothing was written.</source>
   <translation>Mit Gewichten in weniger Bit beantwortet das Modell {loss:.1%} weniger der Validierungsbilder richtig, und seine Wahrscheinlichkeiten weichen um bis zu {largest:.1e} ab; nichts wurde geschrieben.</translation>
  </message>
  <message>
   <source>With more than {highest} hardly any truth is left; choose less.</source>
   <translation>Mit mehr als {highest} bleibt kaum Wahrheit übrig; weniger wählen.</translation>
  </message>
  <message>
   <source>With more than {highest} of the neurons left out hardly any learn; choose less.</source>
   <translation>Werden mehr als {highest} der Neuronen ausgelassen, lernt kaum noch eines; weniger wählen.</translation>
  </message>
  <message>
   <source>With {rings} rings round the picture a window of {rows} × {columns} would cover nothing but padding; pooling takes fewer rings than the window is wide and high.</source>
   <translation>Mit {rings} Ringen um das Bild bedeckte ein Fenster von {rows} × {columns} nichts als Padding; Pooling nimmt weniger Ringe, als das Fenster breit und hoch ist.</translation>
  </message>
  <message>
   <source>Without an epoch nothing is learned; choose at least {lowest}.</source>
   <translation>Ohne eine Epoche wird nichts gelernt; mindestens {lowest} wählen.</translation>
  </message>
  <message>
   <source>You can go on from epoch {epoch}.</source>
   <translation>Ab Epoche {epoch} kann es weitergehen.</translation>
  </message>
  <message>
   <source>You can go on from where it last kept its state.</source>
   <translation>Es kann dort weitergehen, wo zuletzt der Stand gesichert wurde.</translation>
  </message>
  <message>
   <source>Your own pictures lie on this machine, and a command of yours trains on another; choose the activity's own data, or this computer under “Model, Where to train…”.</source>
   <translation>Die eigenen Bilder liegen auf diesem Rechner, und ein eigener Befehl trainiert auf einem anderen; die Daten der Aufgabe wählen, oder diesen Computer unter „Modell, Wo trainieren…“.</translation>
  </message>
  <message>
   <source>the best weights stay in {folder}: `layerwise-train export` makes a model of them, and `layerwise-train run {activity} --resume {run}` goes on.</source>
   <translation>die besten Gewichte bleiben in {folder}: `layerwise-train export` macht ein Modell daraus, und `layerwise-train run {activity} --resume {run}` setzt fort.</translation>
  </message>
  <message>
   <source>{activity} has no setting {name} to sweep over; choose from {names}.</source>
   <translation>{activity} hat keine Einstellung {name} für einen Sweep; eine von {names} wählen.</translation>
  </message>
  <message>
   <source>{first} and {second} would have the same name in the pack; give one of them another and pack once more.</source>
   <translation>{first} und {second} hätten im Paket denselben Namen; einem davon einen anderen geben und noch einmal packen.</translation>
  </message>
  <message>
   <source>{folder} can only be read; choose a folder of your own for the collection.</source>
   <translation>{folder} lässt sich nur lesen; einen eigenen Ordner für die Sammlung wählen.</translation>
  </message>
  <message>
   <source>{folder} cannot be read ({fault}); check that it is a folder, that its disk or share is connected, and its permissions.</source>
   <translation>{folder} ist nicht lesbar ({fault}); prüfen, ob es ein Ordner ist, ob Datenträger oder Freigabe verbunden sind, und die Rechte.</translation>
  </message>
  <message>
   <source>{folder} cannot be read ({fault}); check the folder and its permissions.</source>
   <translation>{folder} ist nicht lesbar ({fault}); den Ordner und seine Rechte prüfen.</translation>
  </message>
  <message>
   <source>{folder} cannot be read ({fault}); choose another folder of pictures.</source>
   <translation>{folder} ist nicht lesbar ({fault}); einen anderen Ordner mit Bildern wählen.</translation>
  </message>
  <message>
   <source>{folder} cannot be written ({fault}); check that its disk or share is connected and has room left, or choose another folder.</source>
   <translation>{folder} lässt sich nicht beschreiben ({fault}); prüfen, ob Datenträger oder Freigabe verbunden sind und noch Platz haben, oder einen anderen Ordner wählen.</translation>
  </message>
  <message>
   <source>{folder} has classes that the model does not know ({classes}); name the sub-folders as the model's labels.</source>
   <translation>{folder} hat Klassen, die das Modell nicht kennt ({classes}); die Unterordner wie die Klassen des Modells nennen.</translation>
  </message>
  <message>
   <source>{folder} has no sub-folders; choose the folder that has one sub-folder of pictures for each class.</source>
   <translation>{folder} hat keine Unterordner; den Ordner wählen, der je Klasse einen Unterordner mit Bildern hat.</translation>
  </message>
  <message>
   <source>{folder} has only one sub-folder, {name}, and a network needs two classes to tell apart; add another, or choose the folder that has the classes' folders.</source>
   <translation>{folder} hat nur einen Unterordner, {name}, und ein Netz braucht zwei Klassen zum Unterscheiden; einen weiteren anlegen oder den Ordner wählen, der die Ordner der Klassen enthält.</translation>
  </message>
  <message>
   <source>{folder} has only {count} classes; choose no more, or all.</source>
   <translation>{folder} hat nur {count} Klassen; nicht mehr wählen, oder alle.</translation>
  </message>
  <message>
   <source>{folder} has too few pictures that can be read of {classes}; give each class at least {fewest}, or take its folder away.</source>
   <translation>{folder} hat zu wenige lesbare Bilder von {classes}; jeder Klasse mindestens {fewest} geben oder ihren Ordner entfernen.</translation>
  </message>
  <message>
   <source>{folder} has two sub-folders whose names look alike, {name}; put the pictures of both into one.</source>
   <translation>{folder} hat zwei Unterordner, deren Namen gleich aussehen, {name}; die Bilder beider in einen legen.</translation>
  </message>
  <message>
   <source>{folder} has {pictures} pictures but {labels} labels in its {part} files; put the published files there.</source>
   <translation>{folder} hat {pictures} Bilder, aber {labels} Klassenangaben in seinen Dateien für {part}; die veröffentlichten Dateien dorthin legen.</translation>
  </message>
  <message>
   <source>{folder} holds no checkpoint: the run ended before its first epoch was done.</source>
   <translation>{folder} enthält keinen Checkpoint: der Lauf endete, bevor seine erste Epoche fertig war.</translation>
  </message>
  <message>
   <source>{folder} is a file; choose a folder for the collection.</source>
   <translation>{folder} ist eine Datei; einen Ordner für die Sammlung wählen.</translation>
  </message>
  <message>
   <source>{folder} is a file; choose the folder that has one sub-folder of pictures for each class.</source>
   <translation>{folder} ist eine Datei; den Ordner wählen, der je Klasse einen Unterordner mit Bildern hat.</translation>
  </message>
  <message>
   <source>{folder} is empty; put one sub-folder of pictures for each class into it.</source>
   <translation>{folder} ist leer; je Klasse einen Unterordner mit Bildern hineinlegen.</translation>
  </message>
  <message>
   <source>{folder} is no folder; choose the one that has one sub-folder of pictures for each class.</source>
   <translation>{folder} ist kein Ordner; den wählen, der je Klasse einen Unterordner mit Bildern hat.</translation>
  </message>
  <message>
   <source>{folder} is this collection itself; choose another folder to merge.</source>
   <translation>{folder} ist diese Sammlung selbst; einen anderen Ordner aufnehmen.</translation>
  </message>
  <message>
   <source>{folder} needs two sub-folders of pictures or more, one for each class.</source>
   <translation>{folder} braucht mindestens zwei Unterordner mit Bildern, einen je Klasse.</translation>
  </message>
  <message>
   <source>{host} cannot be reached ({fault}); check that this computer is online, or save the picture first and open the file.</source>
   <translation>{host} ist nicht erreichbar ({fault}); prüfen, ob dieser Computer online ist, oder das Bild zuerst speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>{host} did not send the picture within {seconds:g} s; try again, or save the picture first and open the file.</source>
   <translation>{host} hat das Bild nicht innerhalb von {seconds:g} s geschickt; noch einmal versuchen, oder das Bild zuerst speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>{host} does not give this picture ({fault}); save it first and open the file.</source>
   <translation>{host} gibt dieses Bild nicht heraus ({fault}); es zuerst speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>{host} leads to an address of the kind {scheme}, which is not opened; save the picture first and open the file.</source>
   <translation>{host} führt zu einer Adresse der Art {scheme}, die nicht geöffnet wird; das Bild zuerst speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>{host} sends no picture but {kind}; give the address of the picture itself, or save it first and open the file.</source>
   <translation>{host} schickt kein Bild, sondern {kind}; die Adresse des Bildes selbst angeben oder es zuerst speichern und die Datei öffnen.</translation>
  </message>
  <message>
   <source>{host} stopped before the end of the picture ({fault}); try again.</source>
   <translation>{host} hörte vor dem Ende des Bildes auf ({fault}); noch einmal versuchen.</translation>
  </message>
  <message>
   <source>{layer} has no weight {index}; its weights are numbered from {first} to {last}.</source>
   <translation>{layer} hat kein Gewicht {index}; seine Gewichte sind von {first} bis {last} nummeriert.</translation>
  </message>
  <message>
   <source>{name} answers differently on this machine than where it was made (a probability is off by {difference:.2g}), so it cannot be relied on; export it again.</source>
   <translation>{name} antwortet auf diesem Rechner anders als dort, wo es entstand (eine Wahrscheinlichkeit weicht um {difference:.2g} ab); darauf ist kein Verlass. Es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} answers with a sequence of {count} steps, as networks do that read text, where a classifier answers with one value for each class; choose a picture classifier.</source>
   <translation>{name} antwortet mit einer Folge von {count} Schritten, wie Netze, die Text lesen; ein Klassifikator antwortet mit einem Wert je Klasse. Einen Bildklassifikator wählen.</translation>
  </message>
  <message>
   <source>{name} answers with pictures, {height} × {width} pixels large, where a classifier answers with one value for each class; choose a picture classifier.</source>
   <translation>{name} antwortet mit Bildern von {height} × {width} Pixeln; ein Klassifikator antwortet mit einem Wert je Klasse. Einen Bildklassifikator wählen.</translation>
  </message>
  <message>
   <source>{name} answers with values that are no numbers; choose another scaling, or that its answers are scores.</source>
   <translation>{name} antwortet mit Werten, die keine Zahlen sind; eine andere Skalierung wählen, oder dass seine Antworten Scores sind.</translation>
  </message>
  <message>
   <source>{name} answers with {count} values, more than the {most} classes that this program shows; choose another model.</source>
   <translation>{name} antwortet mit {count} Werten, mehr als den {most} Klassen, die dieses Programm zeigt; ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} answers with {type} of shape {shape}, which this program cannot read; it must answer with float of shape {wanted}.</source>
   <translation>{name} antwortet mit {type} der Form {shape}, was dieses Programm nicht lesen kann; es muss mit float der Form {wanted} antworten.</translation>
  </message>
  <message>
   <source>{name} asks for a preparation of pictures that does not work ({fault}); export it again.</source>
   <translation>{name} verlangt eine Vorbereitung der Bilder, die nicht funktioniert ({fault}); es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} cannot answer pictures of {shape} ({fault}); export it again.</source>
   <translation>{name} kann auf Bilder der Form {shape} nicht antworten ({fault}); es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} cannot be kept in {folder} ({fault}); make room there, or allow writing.</source>
   <translation>{name} lässt sich nicht in {folder} aufbewahren ({fault}); dort Platz schaffen oder das Schreiben erlauben.</translation>
  </message>
  <message>
   <source>{name} cannot be read ({fault}); ask for it once more.</source>
   <translation>{name} ist nicht lesbar ({fault}); noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>{name} cannot be read ({fault}); check the file and its permissions.</source>
   <translation>{name} ist nicht lesbar ({fault}); die Datei und ihre Rechte prüfen.</translation>
  </message>
  <message>
   <source>{name} cannot be read in safety ({fault}); close other programs and try again.</source>
   <translation>{name} lässt sich nicht geschützt lesen ({fault}); andere Programme schließen und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>{name} cannot be run here ({fault}); export it again or choose another model.</source>
   <translation>{name} lässt sich hier nicht ausführen ({fault}); es noch einmal exportieren oder ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} cannot be tried in safety ({fault}); close other programs, make room on the disk and try again.</source>
   <translation>{name} lässt sich nicht geschützt ausprobieren ({fault}); andere Programme schließen, Platz auf dem Datenträger schaffen und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>{name} describes itself already; open it as it is.</source>
   <translation>{name} beschreibt sich schon selbst; es so öffnen, wie es ist.</translation>
  </message>
  <message>
   <source>{name} describes itself in a way that cannot be read ({fault}); export it again.</source>
   <translation>{name} beschreibt sich auf eine Art, die nicht lesbar ist ({fault}); es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} describes itself in a way that this program does not understand ({fault}); export it again.</source>
   <translation>{name} beschreibt sich auf eine Art, die dieses Programm nicht versteht ({fault}); es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} does not describe itself: it is an ONNX model, but not one that Layerwise exported; choose one that is, or describe it where the window offers to.</source>
   <translation>{name} beschreibt sich nicht selbst: es ist ein ONNX-Modell, aber keines, das Layerwise exportiert hat; ein solches wählen oder es beschreiben, wo das Fenster es anbietet.</translation>
  </message>
  <message>
   <source>{name} does not describe itself; use a model exported by Layerwise.</source>
   <translation>{name} beschreibt sich nicht selbst; ein von Layerwise exportiertes Modell verwenden.</translation>
  </message>
  <message>
   <source>{name} does not tell classes apart: it answers with {shape} values for a picture; choose a picture classifier.</source>
   <translation>{name} unterscheidet keine Klassen: es antwortet auf ein Bild mit {shape} Werten; einen Bildklassifikator wählen.</translation>
  </message>
  <message>
   <source>{name} has colours of a kind that this program does not read ({mode}); save it as PNG or JPEG and try again.</source>
   <translation>{name} hat Farben einer Art, die dieses Programm nicht liest ({mode}); als PNG oder JPEG speichern und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>{name} has no output {output}, which it says it has; export it again.</source>
   <translation>{name} hat den Ausgang {output} nicht, den es zu haben behauptet; es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} has no pre-trained base to take features from; use pictures.</source>
   <translation>{name} hat keinen vortrainierten Unterbau, der Merkmale liefern könnte; Bilder verwenden.</translation>
  </message>
  <message>
   <source>{name} has too few pictures of {label}; give each class at least {fewest}, or take its folder away.</source>
   <translation>{name} hat zu wenige Bilder von {label}; jeder Klasse mindestens {fewest} geben oder ihren Ordner entfernen.</translation>
  </message>
  <message>
   <source>{name} has {count} pages; the first one is used.</source>
   <translation>{name} hat {count} Seiten; die erste wird verwendet.</translation>
  </message>
  <message>
   <source>{name} has {labels} labels but answers with {answers} values; export it again.</source>
   <translation>{name} hat {labels} Klassennamen, antwortet aber mit {answers} Werten; es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} has {size} million pixels; it is read at 1/{divisor} of its width and height.</source>
   <translation>{name} hat {size} Millionen Pixel; es wird mit 1/{divisor} seiner Breite und Höhe gelesen.</translation>
  </message>
  <message>
   <source>{name} holds very much; only the first {count} pictures found in it are used.</source>
   <translation>{name} enthält sehr viel; nur die ersten {count} darin gefundenen Bilder werden verwendet.</translation>
  </message>
  <message>
   <source>{name} holds {count} pictures; the main one is used.</source>
   <translation>{name} enthält {count} Bilder; das Hauptbild wird verwendet.</translation>
  </message>
  <message>
   <source>{name} is a drawing in SVG, which only the window reads; save it as PNG.</source>
   <translation>{name} ist eine Zeichnung in SVG, die nur das Fenster liest; als PNG speichern.</translation>
  </message>
  <message>
   <source>{name} is a folder; give the pictures in it.</source>
   <translation>{name} ist ein Ordner; die Bilder darin angeben.</translation>
  </message>
  <message>
   <source>{name} is a link to a file that is gone; give the picture itself.</source>
   <translation>{name} ist ein Verweis auf eine Datei, die fehlt; das Bild selbst angeben.</translation>
  </message>
  <message>
   <source>{name} is a picture of a kind that is not read here; save it as PNG or JPEG.</source>
   <translation>{name} ist ein Bild einer Art, die hier nicht gelesen wird; als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>{name} is damaged or cut short ({fault}); copy it again or save it anew as PNG or JPEG.</source>
   <translation>{name} ist beschädigt oder unvollständig ({fault}); noch einmal kopieren oder neu als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>{name} is damaged or no SVG that can be drawn here; save it as PNG from the program that made it.</source>
   <translation>{name} ist beschädigt oder kein SVG, das sich hier zeichnen lässt; mit dem Programm, das es erstellt hat, als PNG speichern.</translation>
  </message>
  <message>
   <source>{name} is empty; copy it again.</source>
   <translation>{name} ist leer; noch einmal kopieren.</translation>
  </message>
  <message>
   <source>{name} is larger than an ONNX model can be; choose an .onnx file that Layerwise exported.</source>
   <translation>{name} ist größer, als ein ONNX-Modell sein kann; eine .onnx-Datei wählen, die Layerwise exportiert hat.</translation>
  </message>
  <message>
   <source>{name} is no ONNX model, or only a part of one; choose an .onnx file that Layerwise exported.</source>
   <translation>{name} ist kein ONNX-Modell oder nur ein Teil davon; eine .onnx-Datei wählen, die Layerwise exportiert hat.</translation>
  </message>
  <message>
   <source>{name} is no classroom pack, or only a part of one; choose a file that `layerwise-train pack` has made, or ask for it once more.</source>
   <translation>{name} ist kein Kurspaket oder nur ein Teil davon; eine Datei wählen, die `layerwise-train pack` gemacht hat, oder noch einmal darum bitten.</translation>
  </message>
  <message>
   <source>{name} is no file; choose an .onnx file.</source>
   <translation>{name} ist keine Datei; eine .onnx-Datei wählen.</translation>
  </message>
  <message>
   <source>{name} is no file; give a picture's file.</source>
   <translation>{name} ist keine Datei; die Datei eines Bildes angeben.</translation>
  </message>
  <message>
   <source>{name} is no list of labels; choose a text file with one label on each line.</source>
   <translation>{name} ist keine Liste von Klassennamen; eine Textdatei mit einem Namen je Zeile wählen.</translation>
  </message>
  <message>
   <source>{name} is no longer in the collection; look at its folder {folder}.</source>
   <translation>{name} ist nicht mehr in der Sammlung; in ihrem Ordner {folder} nachsehen.</translation>
  </message>
  <message>
   <source>{name} is no picture but a document; save the picture in it as PNG or JPEG.</source>
   <translation>{name} ist kein Bild, sondern ein Dokument; das Bild darin als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>{name} is no picture but a film; save one of its pictures as PNG or JPEG.</source>
   <translation>{name} ist kein Bild, sondern ein Film; eines seiner Bilder als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>{name} is no picture but a program; give a picture's file.</source>
   <translation>{name} ist kein Bild, sondern ein Programm; die Datei eines Bildes angeben.</translation>
  </message>
  <message>
   <source>{name} is no picture but a sound; give a picture's file.</source>
   <translation>{name} ist kein Bild, sondern eine Tonaufnahme; die Datei eines Bildes angeben.</translation>
  </message>
  <message>
   <source>{name} is no picture but a web page; save the picture on it and give that file.</source>
   <translation>{name} ist kein Bild, sondern eine Webseite; das Bild darauf speichern und diese Datei angeben.</translation>
  </message>
  <message>
   <source>{name} is no picture but an archive; unpack it and give the pictures in it.</source>
   <translation>{name} ist kein Bild, sondern ein Archiv; es entpacken und die Bilder darin angeben.</translation>
  </message>
  <message>
   <source>{name} is no picture but text; give a picture's file.</source>
   <translation>{name} ist kein Bild, sondern Text; die Datei eines Bildes angeben.</translation>
  </message>
  <message>
   <source>{name} is no picture of a kind that this program reads; save it as PNG or JPEG and try again.</source>
   <translation>{name} ist kein Bild einer Art, die dieses Programm liest; als PNG oder JPEG speichern und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>{name} is no picture of a kind that this program reads; save it as PNG or JPEG.</source>
   <translation>{name} ist kein Bild einer Art, die dieses Programm liest; als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>{name} is not a lesson that can be used ({fault}); ask for the file once more.</source>
   <translation>{name} ist keine verwendbare Lektion ({fault}); noch einmal um die Datei bitten.</translation>
  </message>
  <message>
   <source>{name} is not an ONNX model that can be opened; export it again.</source>
   <translation>{name} ist kein ONNX-Modell, das sich öffnen lässt; es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} is not installed; install Layerwise with its extra `training`.</source>
   <translation>{name} ist nicht installiert; Layerwise mit seinem Zusatz `training` installieren.</translation>
  </message>
  <message>
   <source>{name} is read, one picture at a time; the other file is not.</source>
   <translation>{name} wird gelesen, immer nur ein Bild; die andere Datei nicht.</translation>
  </message>
  <message>
   <source>{name} is read, one picture at a time; the other {count} files are not.</source>
   <translation>{name} wird gelesen, immer nur ein Bild; die anderen {count} Dateien nicht.</translation>
  </message>
  <message>
   <source>{name} is too large ({size}, at most {most}); make it smaller and try again.</source>
   <translation>{name} ist zu groß ({size}, höchstens {most}); es verkleinern und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>{name} is too large for a lesson; choose a file that Layerwise saved.</source>
   <translation>{name} ist zu groß für eine Lektion; eine Datei wählen, die Layerwise gespeichert hat.</translation>
  </message>
  <message>
   <source>{name} is too large for an SVG ({size:.0f} MB, at most {most:.0f} MB); save it as PNG.</source>
   <translation>{name} ist zu groß für ein SVG ({size:.0f} MB, höchstens {most:.0f} MB); als PNG speichern.</translation>
  </message>
  <message>
   <source>{name} is written in version {version} of ONNX's operators, and this program reads them from {oldest} on; export it again with a newer version.</source>
   <translation>{name} ist in Version {version} der ONNX-Operatoren geschrieben, und dieses Programm liest sie ab {oldest}; es mit einer neueren Version noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} keeps weights in another file, which this program does not read; save the model as one file.</source>
   <translation>{name} hält Gewichte in einer anderen Datei, die dieses Programm nicht liest; das Modell als eine einzige Datei speichern.</translation>
  </message>
  <message>
   <source>{name} knows {first} and {last}, not the digits 0 to 9; open a model of the digits activity here.</source>
   <translation>{name} kennt {first} und {last}, nicht die Ziffern 0 bis 9; hier ein Modell für Ziffern öffnen.</translation>
  </message>
  <message>
   <source>{name} knows {own}, and the models of this page know {others}; open it on the page of its own subject, or choose another model.</source>
   <translation>{name} kennt {own}, und die Modelle dieser Seite kennen {others}; es auf der Seite seines Themas öffnen oder ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} leaves open how large its pictures are, and runs with none of the usual sizes ({fault}); export it with a fixed size.</source>
   <translation>{name} lässt offen, wie groß seine Bilder sind, und läuft mit keiner der üblichen Größen ({fault}); es mit fester Größe exportieren.</translation>
  </message>
  <message>
   <source>{name} makes the program that reads it crash; save it anew as PNG or JPEG.</source>
   <translation>{name} bringt das Programm, das es liest, zum Absturz; neu als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>{name} makes the program that tries it answer nonsense; choose another model.</source>
   <translation>{name} bringt das Programm, das es ausprobiert, zu unsinnigen Antworten; ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} makes the program that tries it crash; choose another model.</source>
   <translation>{name} bringt das Programm, das es ausprobiert, zum Absturz; ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} moves; the first of its {count} pictures is used.</source>
   <translation>{name} bewegt sich; das erste seiner {count} Bilder wird verwendet.</translation>
  </message>
  <message>
   <source>{name} needs more memory than a model may; choose another model.</source>
   <translation>{name} braucht mehr Speicher, als ein Modell darf; ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} needs more memory than there is for one picture; make it smaller and try again.</source>
   <translation>{name} braucht mehr Speicher, als es für ein Bild gibt; es verkleinern und noch einmal versuchen.</translation>
  </message>
  <message>
   <source>{name} says that a layer's result is {tensor}, which its graph does not have; export it again.</source>
   <translation>{name} sagt, das Ergebnis einer Schicht sei {tensor}, was sein Graph nicht hat; es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} says that its last feature maps are {tensor}, but its scores do not follow from them; export it again.</source>
   <translation>{name} sagt, seine letzten Feature-Maps seien {tensor}, doch seine Scores folgen nicht daraus; es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} says that the weights of its labels are {tensor}, but its graph has no such weights; export it again.</source>
   <translation>{name} sagt, die Gewichte seiner Klassen seien {tensor}, doch sein Graph hat keine solchen Gewichte; es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} takes exactly {count} pictures at a time; export it for one picture, or for any number.</source>
   <translation>{name} nimmt genau {count} Bilder auf einmal; es für ein Bild oder für beliebig viele exportieren.</translation>
  </message>
  <message>
   <source>{name} takes no picture: what it takes has {count} dimensions, and pictures have four (how many, height, width and colours); choose a picture classifier.</source>
   <translation>{name} nimmt kein Bild: was es nimmt, hat {count} Dimensionen, und Bilder haben vier (Anzahl, Höhe, Breite und Farben); einen Bildklassifikator wählen.</translation>
  </message>
  <message>
   <source>{name} takes nothing, so it cannot look at a picture; choose a picture classifier.</source>
   <translation>{name} nimmt nichts, kann also kein Bild ansehen; einen Bildklassifikator wählen.</translation>
  </message>
  <message>
   <source>{name} takes parts from other files or addresses, which are not read; save it as PNG from the program that made it.</source>
   <translation>{name} nimmt Teile aus anderen Dateien oder Adressen, die nicht gelesen werden; mit dem Programm, das es erstellt hat, als PNG speichern.</translation>
  </message>
  <message>
   <source>{name} takes pictures of {channels} channels, and this program has grey and colour ones (1 or 3); choose another model.</source>
   <translation>{name} nimmt Bilder mit {channels} Kanälen, und dieses Programm hat graue und farbige (1 oder 3); ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} takes pictures of {height} × {width} pixels, and this program makes them up to {most} × {most}; choose another model.</source>
   <translation>{name} nimmt Bilder von {height} × {width} Pixeln, und dieses Programm macht sie bis {most} × {most}; ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} takes values of a kind that pictures do not have; export it with an input of floats.</source>
   <translation>{name} nimmt Werte einer Art, die Bilder nicht haben; es mit einer Eingabe aus floats exportieren.</translation>
  </message>
  <message>
   <source>{name} takes {count} inputs ({inputs}), and a picture classifier takes one; choose another model.</source>
   <translation>{name} nimmt {count} Eingaben ({inputs}), und ein Bildklassifikator nimmt eine; ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} takes {inputs} where it says it takes {wanted} alone; export it again.</source>
   <translation>{name} nimmt {inputs}, wo es allein {wanted} zu nehmen behauptet; es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{name} takes {type} of shape {shape}, which this program cannot feed; it must take float or uint8 of shape {wanted}.</source>
   <translation>{name} nimmt {type} der Form {shape}, was dieses Programm nicht liefern kann; es muss float oder uint8 der Form {wanted} nehmen.</translation>
  </message>
  <message>
   <source>{name} tells {classes} classes apart, and there are {labels} labels; give one for each, or none.</source>
   <translation>{name} unterscheidet {classes} Klassen, und es gibt {labels} Namen; einen für jede angeben, oder keinen.</translation>
  </message>
  <message>
   <source>{name} took longer than {seconds:g} s for one answer; choose another model.</source>
   <translation>{name} brauchte für eine Antwort länger als {seconds:g} s; ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} was not decoded within {seconds:g} s; make it smaller, or save it anew as PNG or JPEG.</source>
   <translation>{name} war nach {seconds:g} s nicht dekodiert; es verkleinern oder neu als PNG oder JPEG speichern.</translation>
  </message>
  <message>
   <source>{name} was not opened, as you wished; the model before it goes on.</source>
   <translation>{name} wurde wie gewünscht nicht geöffnet; das vorige Modell macht weiter.</translation>
  </message>
  <message>
   <source>{name} was not read, because the program is closing.</source>
   <translation>{name} wurde nicht gelesen, weil das Programm gerade schließt.</translation>
  </message>
  <message>
   <source>{name} was not ready to answer within {seconds:g} s; close other programs and try again, or choose another model.</source>
   <translation>{name} war nach {seconds:g} s nicht bereit zu antworten; andere Programme schließen und noch einmal versuchen, oder ein anderes Modell wählen.</translation>
  </message>
  <message>
   <source>{name} was written for version {version} of the model format, and this program reads version {schema}; use the program it was made with, or export it again.</source>
   <translation>{name} wurde für Version {version} des Modellformats geschrieben, und dieses Programm liest Version {schema}; das Programm verwenden, mit dem es entstand, oder es noch einmal exportieren.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({fault}); check the file and its permissions.</source>
   <translation>{path} ist nicht lesbar ({fault}); die Datei und ihre Rechte prüfen.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({fault}); check the name.</source>
   <translation>{path} ist nicht lesbar ({fault}); den Namen prüfen.</translation>
  </message>
  <message>
   <source>{path} cannot be read ({fault}); install Layerwise again.</source>
   <translation>{path} ist nicht lesbar ({fault}); Layerwise neu installieren.</translation>
  </message>
  <message>
   <source>{path} does not end in {suffix}; choose a file that Layerwise has made.</source>
   <translation>{path} endet nicht auf {suffix}; eine Datei wählen, die Layerwise gemacht hat.</translation>
  </message>
  <message>
   <source>{path} does not hold the VGG16 weights ({name} is missing); install Layerwise again.</source>
   <translation>{path} enthält die Gewichte von VGG16 nicht ({name} fehlt); Layerwise neu installieren.</translation>
  </message>
  <message>
   <source>{path} ends inside its header; copy or download it again.</source>
   <translation>{path} endet mitten im Kopf; noch einmal kopieren oder herunterladen.</translation>
  </message>
  <message>
   <source>{path} has a name that not every system takes; give it another and pack once more.</source>
   <translation>{path} hat einen Namen, den nicht jedes System nimmt; einen anderen geben und noch einmal packen.</translation>
  </message>
  <message>
   <source>{path} has {found} dimensions where {wanted} were expected: it seems to be swapped with another file; put the published file in its place.</source>
   <translation>{path} hat {found} Dimensionen, wo {wanted} erwartet waren: es scheint mit einer anderen Datei vertauscht; die veröffentlichte Datei an die Stelle legen.</translation>
  </message>
  <message>
   <source>{path} holds VGG16's weights under another name; call it {file}, as it is looked for.</source>
   <translation>{path} enthält die Gewichte von VGG16 unter anderem Namen; die Datei {file} nennen, wie sie gesucht wird.</translation>
  </message>
  <message>
   <source>{path} is a whole IDX file but not the published one (its SHA-256 differs); put the published file in its place.</source>
   <translation>{path} ist eine ganze IDX-Datei, aber nicht die veröffentlichte (ihr SHA-256 weicht ab); die veröffentlichte an die Stelle legen.</translation>
  </message>
  <message>
   <source>{path} is damaged or cut short ({fault}); copy or download it again.</source>
   <translation>{path} ist beschädigt oder unvollständig ({fault}); noch einmal kopieren oder herunterladen.</translation>
  </message>
  <message>
   <source>{path} is missing; put the published file there.</source>
   <translation>{path} fehlt; die veröffentlichte Datei dorthin legen.</translation>
  </message>
  <message>
   <source>{path} is not an IDX file of bytes; put the published file in its place.</source>
   <translation>{path} ist keine IDX-Datei aus Bytes; die veröffentlichte Datei an die Stelle legen.</translation>
  </message>
  <message>
   <source>{path} is not the model that shipped (its SHA-256 differs), so the VGG16 weights are not taken from it; install Layerwise again.</source>
   <translation>{path} ist nicht das mitgelieferte Modell (sein SHA-256 weicht ab), darum werden die Gewichte von VGG16 nicht daraus genommen; Layerwise neu installieren.</translation>
  </message>
  <message>
   <source>{path} is not the published file (its SHA-256 differs); put that in its place.</source>
   <translation>{path} ist nicht die veröffentlichte Datei (ihr SHA-256 weicht ab); diese an die Stelle legen.</translation>
  </message>
  <message>
   <source>{path} is {kind} by {count} bytes; copy or download it again.</source>
   <translation>{path} ist um {count} Bytes {kind}; noch einmal kopieren oder herunterladen.</translation>
  </message>
  <message>
   <source>{path} knows other classes than the test data here; measure it on its own pictures with --pictures.</source>
   <translation>{path} kennt andere Klassen als die Testdaten hier; es mit --pictures an seinen eigenen Bildern messen.</translation>
  </message>
  <message>
   <source>{path} lies too deep in folders for a pack; put it further up.</source>
   <translation>{path} liegt für ein Paket zu tief in Ordnern; weiter nach oben legen.</translation>
  </message>
  <message>
   <source>{path} was changed while it was packed; pack once more.</source>
   <translation>{path} wurde beim Packen geändert; noch einmal packen.</translation>
  </message>
  <message>
   <source>{place} holds other weights than the published ones of VGG16 (their SHA-256 differs); put the published {file} in its place.</source>
   <translation>{place} enthält andere Gewichte als die veröffentlichten von VGG16 (ihr SHA-256 weicht ab); die veröffentlichte Datei {file} an die Stelle legen.</translation>
  </message>
  <message>
   <source>{place} is damaged or does not hold the VGG16 weights; put the published {file} in its place.</source>
   <translation>{place} ist beschädigt oder enthält die Gewichte von VGG16 nicht; die veröffentlichte Datei {file} an die Stelle legen.</translation>
  </message>
  <message>
   <source>{range} is no range of numbers; write it like 0.0001..0.1.</source>
   <translation>{range} ist kein Zahlenbereich; ihn so schreiben: 0.0001..0.1.</translation>
  </message>
  <message>
   <source>{size} × {size}</source>
   <translation>{size} × {size}</translation>
  </message>
  <message>
   <source>{size} × {size}, in {groups} groups</source>
   <translation>{size} × {size}, in {groups} Gruppen</translation>
  </message>
  <message>
   <source>{size} × {size}, stride {stride}</source>
   <translation>{size} × {size}, Schrittweite {stride}</translation>
  </message>
  <message>
   <source>{size} × {size}, stride {stride}, in {groups} groups</source>
   <translation>{size} × {size}, Schrittweite {stride}, in {groups} Gruppen</translation>
  </message>
  <message>
   <source>{title} cannot be {value}; choose one of {values}.</source>
   <translation>{title} kann nicht {value} sein; etwas aus {values} wählen.</translation>
  </message>
  <message>
   <source>{title} has no range; name the values to try.</source>
   <translation>{title} hat keinen Bereich; die zu versuchenden Werte nennen.</translation>
  </message>
  <message>
   <source>{title} is either on or off: true or false.</source>
   <translation>{title} ist entweder an oder aus: true oder false.</translation>
  </message>
  <message>
   <source>{title} is swept twice; leave out one.</source>
   <translation>{title} steht zweimal im Sweep; eines weglassen.</translation>
  </message>
  <message>
   <source>{title} must be a list of numbers, such as [128, 64].</source>
   <translation>{title} muss eine Liste von Zahlen sein, etwa [128, 64].</translation>
  </message>
  <message>
   <source>{title} must be a number.</source>
   <translation>{title} muss eine Zahl sein.</translation>
  </message>
  <message>
   <source>{title} must be a whole number.</source>
   <translation>{title} muss eine ganze Zahl sein.</translation>
  </message>
  <message>
   <source>{title}: {sentence}</source>
   <translation>{title}: {sentence}</translation>
  </message>
  <message>
   <source>“{text}” is no number; copy cells that hold numbers only.</source>
   <translation>„{text}“ ist keine Zahl; nur Zellen mit Zahlen kopieren.</translation>
  </message>
  <message>
   <source>“{text}” is too large for a weight; use numbers below a million.</source>
   <translation>„{text}“ ist zu groß für ein Gewicht; Zahlen unter einer Million verwenden.</translation>
  </message>
 </context>
 <context>
  <name>exporting</name>
  <message>
   <source>Pictures (*.png)</source>
   <translation>Bilder (*.png)</translation>
  </message>
  <message>
   <source>Save as a picture</source>
   <translation>Als Bild speichern</translation>
  </message>
 </context>
 <context>
  <name>file_choice</name>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
 </context>
 <context>
  <name>keys</name>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>arrow keys</source>
   <translation>Pfeiltasten</translation>
  </message>
 </context>
 <context>
  <name>layers</name>
  <message>
   <source>Adds two results, value by value: a short cut.</source>
   <translation>Addiert zwei Ergebnisse, Wert für Wert: eine Abkürzung.</translation>
  </message>
  <message>
   <source>Bends each value by itself; without it layers would add up.</source>
   <translation>Krümmt jeden Wert für sich; ohne das würden sich Schichten nur addieren.</translation>
  </message>
  <message>
   <source>Brings each map to a usual mean and spread.</source>
   <translation>Bringt jede Map auf üblichen Mittelwert und übliche Streuung.</translation>
  </message>
  <message>
   <source>Brings the values 0–255 to a usual range.</source>
   <translation>Bringt die Werte 0–255 in einen üblichen Bereich.</translation>
  </message>
  <message>
   <source>Each neuron weighs every input and adds its bias.</source>
   <translation>Jedes Neuron gewichtet jede Eingabe und addiert seinen Bias.</translation>
  </message>
  <message>
   <source>Keeps one number of each map: its mean.</source>
   <translation>Behält eine Zahl jeder Map: ihren Mittelwert.</translation>
  </message>
  <message>
   <source>Keeps one value of each small window: the maps get smaller.</source>
   <translation>Behält einen Wert jedes kleinen Fensters: die Maps werden kleiner.</translation>
  </message>
  <message>
   <source>Lays the grid out as one row.</source>
   <translation>Legt das Gitter als eine Zeile aus.</translation>
  </message>
  <message>
   <source>Row {0}, column {1}: </source>
   <translation>Zeile {0}, Spalte {1}: </translation>
  </message>
  <message>
   <source>Slides small kernels over the maps; each kernel adds up to one map of its own.</source>
   <translation>Lässt kleine Kernel über die Maps gleiten; jeder Kernel ergibt eine eigene Map.</translation>
  </message>
  <message>
   <source>The picture as the network gets it.</source>
   <translation>Das Bild, wie das Netz es bekommt.</translation>
  </message>
  <message>
   <source>Turns scores into probabilities that add up to one.</source>
   <translation>Macht aus Scores Wahrscheinlichkeiten, die zusammen eins ergeben.</translation>
  </message>
  <message>
   <source>Works in training only: it silences neurons by chance; here all pass.</source>
   <translation>Wirkt nur im Training: es lässt Neuronen zufällig verstummen; hier kommen alle durch.</translation>
  </message>
  <message>
   <source>largest of {0} = {1}</source>
   <translation>größter von {0} = {1}</translation>
  </message>
  <message>
   <source>layers</source>
   <translation>Schichten</translation>
  </message>
  <message>
   <source>mean of {0} = {1}</source>
   <translation>Mittelwert von {0} = {1}</translation>
  </message>
  <message>
   <source>no params</source>
   <translation>0 Parameter</translation>
  </message>
  <message>
   <source>{0} of all parameters</source>
   <translation>{0} aller Parameter</translation>
  </message>
  <message>
   <source>{0} params</source>
   <translation>{0} Parameter</translation>
  </message>
  <message>
   <source>{0} · in training only</source>
   <translation>{0} · nur im Training</translation>
  </message>
  <message>
   <source>{0} × {1} + {2} = {3}</source>
   <translation>{0} × {1} + {2} = {3}</translation>
  </message>
  <message>
   <source>{0} × {1} values</source>
   <translation>{0} × {1} Werte</translation>
  </message>
 </context>
 <context>
  <name>lessons</name>
  <message>
   <source>All in one batch</source>
   <translation>Alle in einem Batch</translation>
  </message>
  <message>
   <source>Batch size 1, 32, all</source>
   <translation>Batchgröße 1, 32, alle</translation>
  </message>
  <message>
   <source>Batch size 1, stochastic</source>
   <translation>Batchgröße 1, stochastisch</translation>
  </message>
  <message>
   <source>Batch size 32, mini-batches</source>
   <translation>Batchgröße 32, Mini-Batches</translation>
  </message>
  <message>
   <source>CNN from scratch</source>
   <translation>CNN von Grund auf</translation>
  </message>
  <message>
   <source>Class by class</source>
   <translation>Klasse für Klasse</translation>
  </message>
  <message>
   <source>Digits, VGG16</source>
   <translation>Ziffern, VGG16</translation>
  </message>
  <message>
   <source>Digits, from scratch</source>
   <translation>Ziffern, von Grund auf</translation>
  </message>
  <message>
   <source>Dropout 0.5</source>
   <translation>Dropout 0,5</translation>
  </message>
  <message>
   <source>Eight hidden layers, once with sigmoid, once with ReLU. Look at the gradient's size per layer: through sigmoid hardly any reaches the first layers, and that network learns nothing.</source>
   <translation>Acht verborgene Schichten, einmal mit Sigmoid, einmal mit ReLU. Zu beachten ist die Größe des Gradienten je Schicht: durch Sigmoid kommt in den ersten Schichten kaum etwas an, und dieses Netz lernt nichts.</translation>
  </message>
  <message>
   <source>Eight sigmoid layers</source>
   <translation>Acht Schichten mit Sigmoid</translation>
  </message>
  <message>
   <source>Few pictures, many weights. Without dropout the training loss falls to nearly nothing while the validation loss turns and rises: learned by heart. With it both stay closer together.</source>
   <translation>Wenige Bilder, viele Gewichte. Ohne Dropout fällt der Trainingsverlust fast auf null, während der Validierungsverlust umkehrt und steigt: auswendig gelernt. Mit Dropout bleiben beide näher beieinander.</translation>
  </message>
  <message>
   <source>Few pictures: from scratch, or transfer</source>
   <translation>Wenige Bilder: von Grund auf oder Transfer</translation>
  </message>
  <message>
   <source>Forty photographs of each of five kinds of clothes. From scratch a CNN learns them by heart. VGG16 has seen a million photographs before; only its new last layer learns, in seconds.</source>
   <translation>Je vierzig Fotos von fünf Arten Kleidung. Von Grund auf lernt ein CNN sie auswendig. VGG16 hat schon eine Million Fotos gesehen; nur seine neue letzte Schicht lernt, in Sekunden.</translation>
  </message>
  <message>
   <source>Forty pictures of each class. On photographs of clothes VGG16 leaves a small CNN from scratch far behind. Handwritten digits look like nothing in ImageNet: there the head start is gone.</source>
   <translation>Vierzig Bilder je Klasse. Bei Fotos von Kleidung lässt VGG16 ein kleines CNN von Grund auf weit hinter sich. Handgeschriebene Ziffern gleichen nichts in ImageNet: da ist der Vorsprung dahin.</translation>
  </message>
  <message>
   <source>No dropout</source>
   <translation>Ohne Dropout</translation>
  </message>
  <message>
   <source>No shuffle</source>
   <translation>Ohne Durchmischen</translation>
  </message>
  <message>
   <source>Photographs, VGG16</source>
   <translation>Fotos, VGG16</translation>
  </message>
  <message>
   <source>Photographs, from scratch</source>
   <translation>Fotos, von Grund auf</translation>
  </message>
  <message>
   <source>Pictures unlike ImageNet's</source>
   <translation>Bilder anders als die von ImageNet</translation>
  </message>
  <message>
   <source>Shuffled</source>
   <translation>Durchmischt</translation>
  </message>
  <message>
   <source>The same thousand pictures, ten times each. Compare how smooth each loss is and how far it gets in an epoch: with 1,000 updates, with 32, and with a single one.</source>
   <translation>Dieselben tausend Bilder, je zehnmal. Zu vergleichen ist, wie glatt jeder Verlust ist und wie weit er in einer Epoche kommt: mit 1.000 Änderungen der Gewichte, mit 32 und mit einer einzigen.</translation>
  </message>
  <message>
   <source>The same with ReLU</source>
   <translation>Das Gleiche mit ReLU</translation>
  </message>
  <message>
   <source>VGG16, frozen</source>
   <translation>VGG16, eingefroren</translation>
  </message>
  <message>
   <source>Vanishing gradient</source>
   <translation>Verschwindender Gradient</translation>
  </message>
  <message>
   <source>With and without dropout</source>
   <translation>Mit und ohne Dropout</translation>
  </message>
  <message>
   <source>Without shuffling the digits come class by class: all zeros first, all nines last. Look at the confusion: the network forgets one class over the next and answers with the last.</source>
   <translation>Ohne Durchmischen kommen die Ziffern Klasse für Klasse: zuerst alle Nullen, zuletzt alle Neunen. Die Konfusionsmatrix zeigt es: das Netz vergisst eine Klasse über der nächsten und antwortet mit der letzten.</translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message>
   <source>over {0}</source>
   <translation>über {0}</translation>
  </message>
 </context>
 <context>
  <name>offers</name>
  <message>
   <source>Activation</source>
   <translation>Aktivierung</translation>
  </message>
  <message>
   <source>Adam</source>
   <translation>Adam</translation>
  </message>
  <message>
   <source>AdamW</source>
   <translation>AdamW</translation>
  </message>
  <message>
   <source>All blocks</source>
   <translation>Alle Blöcke</translation>
  </message>
  <message>
   <source>And the last block</source>
   <translation>Auch der letzte Block</translation>
  </message>
  <message>
   <source>And the last four blocks</source>
   <translation>Auch die letzten vier Blöcke</translation>
  </message>
  <message>
   <source>And the last three blocks</source>
   <translation>Auch die letzten drei Blöcke</translation>
  </message>
  <message>
   <source>And the last two blocks</source>
   <translation>Auch die letzten zwei Blöcke</translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation>Augmentierung</translation>
  </message>
  <message>
   <source>Batch normalisation</source>
   <translation>Batch-Normalisierung</translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation>Batchgröße</translation>
  </message>
  <message>
   <source>Brings the sums of each layer to one size; without, gradients can vanish on their way.</source>
   <translation>Bringt die Summen jeder Schicht auf eine Größe; ohne sie können Gradienten unterwegs verschwinden.</translation>
  </message>
  <message>
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <source>Constant</source>
   <translation>Konstant</translation>
  </message>
  <message>
   <source>Cross-entropy</source>
   <translation>Kreuzentropie</translation>
  </message>
  <message>
   <source>Deal the pictures anew in each epoch. Without, they come class by class, and the network forgets one class over the next.</source>
   <translation>Teilt die Bilder in jeder Epoche neu aus. Ohne das kommen sie Klasse für Klasse, und das Netz vergisst eine Klasse über der nächsten.</translation>
  </message>
  <message>
   <source>Dropout</source>
   <translation>Dropout</translation>
  </message>
  <message>
   <source>Each looks at all values of the layer before.</source>
   <translation>Jedes sieht alle Werte der Schicht davor.</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Epochs at the very end in which pictures are no longer mixed.</source>
   <translation>Epochen ganz am Ende, in denen Bilder nicht mehr gemischt werden.</translation>
  </message>
  <message>
   <source>Epochs of the new layers alone</source>
   <translation>Epochen nur der neuen Schichten</translation>
  </message>
  <message>
   <source>Fewer pictures of each source make a quick run, and show how a network learns by heart.</source>
   <translation>Weniger Bilder jeder Quelle machen den Lauf schnell und zeigen, wie ein Netz auswendig lernt.</translation>
  </message>
  <message>
   <source>Fine-tuning</source>
   <translation>Feinabstimmung</translation>
  </message>
  <message>
   <source>Gradient descent</source>
   <translation>Gradientenabstieg</translation>
  </message>
  <message>
   <source>Gradient descent with momentum</source>
   <translation>Gradientenabstieg mit Momentum</translation>
  </message>
  <message>
   <source>Hidden layers</source>
   <translation>Verborgene Schichten</translation>
  </message>
  <message>
   <source>How a gradient becomes a step of the weights.</source>
   <translation>Wie aus einem Gradienten ein Schritt der Gewichte wird.</translation>
  </message>
  <message>
   <source>How far back the pre-trained layers learn with the new ones; the rest is frozen.</source>
   <translation>Wie weit zurück die vortrainierten Schichten mit den neuen lernen; der Rest ist eingefroren.</translation>
  </message>
  <message>
   <source>How large the steps are.</source>
   <translation>Wie groß die Schritte sind.</translation>
  </message>
  <message>
   <source>How often the network sees all pictures.</source>
   <translation>Wie oft das Netz alle Bilder sieht.</translation>
  </message>
  <message>
   <source>Label smoothing</source>
   <translation>Label-Glättung</translation>
  </message>
  <message>
   <source>Lays pictures over each other in pairs; 0 leaves them as they are.</source>
   <translation>Legt Bilder paarweise übereinander; 0 lässt sie, wie sie sind.</translation>
  </message>
  <message>
   <source>Leaky ReLU</source>
   <translation>Leaky ReLU</translation>
  </message>
  <message>
   <source>Learn only the first classes; the model then knows no others.</source>
   <translation>Lernt nur die ersten Klassen; das Modell kennt dann keine anderen.</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation>Lernrate</translation>
  </message>
  <message>
   <source>Loss</source>
   <translation>Verlust</translation>
  </message>
  <message>
   <source>Mean squared error</source>
   <translation>Mittlerer quadratischer Fehler</translation>
  </message>
  <message>
   <source>Mixing of pictures</source>
   <translation>Mischen von Bildern</translation>
  </message>
  <message>
   <source>Neurons of a hidden layer</source>
   <translation>Neuronen einer verborgenen Schicht</translation>
  </message>
  <message>
   <source>Neurons of each hidden layer, from the picture to the answer.</source>
   <translation>Neuronen jeder verborgenen Schicht, vom Bild zur Antwort.</translation>
  </message>
  <message>
   <source>New layers first learn on frozen ones, so that their first wild steps spoil nothing.</source>
   <translation>Neue Schichten lernen zuerst auf eingefrorenen, damit ihre ersten wilden Schritte nichts verderben.</translation>
  </message>
  <message>
   <source>New layers only</source>
   <translation>Nur neue Schichten</translation>
  </message>
  <message>
   <source>Optimiser</source>
   <translation>Optimierer</translation>
  </message>
  <message>
   <source>Pictures to learn from</source>
   <translation>Bilder zum Lernen</translation>
  </message>
  <message>
   <source>Pictures until the weights are changed: 1 is stochastic gradient descent, all is batch gradient descent, in between are mini-batches.</source>
   <translation>Bilder, bis die Gewichte geändert werden: 1 ist stochastischer Gradientenabstieg, alle ist Batch-Gradientenabstieg, dazwischen liegen Mini-Batches.</translation>
  </message>
  <message>
   <source>Pulls all weights towards zero a little, so that none grows large by chance.</source>
   <translation>Zieht alle Gewichte ein wenig gegen null, damit keines zufällig groß wird.</translation>
  </message>
  <message>
   <source>ReLU</source>
   <translation>ReLU</translation>
  </message>
  <message>
   <source>Refining epochs</source>
   <translation>Verfeinernde Epochen</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Verlauf der Lernrate</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Startwert (Seed)</translation>
  </message>
  <message>
   <source>Share of the neurons that is left out at random while learning.</source>
   <translation>Anteil der Neuronen, der beim Lernen zufällig ausgelassen wird.</translation>
  </message>
  <message>
   <source>Share of the truth that is spread over all classes, so that no answer need be certain.</source>
   <translation>Anteil der Wahrheit, der auf alle Klassen verteilt wird, damit keine Antwort sicher sein muss.</translation>
  </message>
  <message>
   <source>Show each picture a little moved, turned and bent, and never the same way twice.</source>
   <translation>Zeigt jedes Bild etwas verschoben, gedreht und gebogen, und nie zweimal gleich.</translation>
  </message>
  <message>
   <source>Shuffle</source>
   <translation>Durchmischen</translation>
  </message>
  <message>
   <source>Sigmoid</source>
   <translation>Sigmoid</translation>
  </message>
  <message>
   <source>Tanh</source>
   <translation>Tanh</translation>
  </message>
  <message>
   <source>The curve each neuron's sum goes through.</source>
   <translation>Die Kurve, durch die die Summe jedes Neurons geht.</translation>
  </message>
  <message>
   <source>The same seed makes the same run on the same machine.</source>
   <translation>Derselbe Startwert ergibt auf demselben Rechner denselben Lauf.</translation>
  </message>
  <message>
   <source>Warm-up, then falling</source>
   <translation>Anwärmen, dann fallend</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation>Weight Decay</translation>
  </message>
  <message>
   <source>What training makes small: how wrong the answers are, measured in one of two ways.</source>
   <translation>Was das Training klein macht: wie falsch die Antworten sind, auf eine von zwei Arten gemessen.</translation>
  </message>
  <message>
   <source>Whether the learning rate stays, or rises at first and falls towards the end.</source>
   <translation>Ob die Lernrate bleibt oder anfangs steigt und gegen Ende fällt.</translation>
  </message>
  <message>
   <source>all</source>
   <translation>alle</translation>
  </message>
 </context>
 <context>
  <name>packs</name>
  <message>
   <source>Data set</source>
   <translation>Datensatz</translation>
  </message>
  <message>
   <source>Lesson</source>
   <translation>Lektion</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>New, as {0}</source>
   <translation>Neu, als {0}</translation>
  </message>
  <message>
   <source>Pictures of the lessons, {0} in {1} classes</source>
   <translation>Bilder der Lektionen, {0} in {1} Klassen</translation>
  </message>
  <message>
   <source>Pictures, {0} in {1} classes</source>
   <translation>Bilder, {0} in {1} Klassen</translation>
  </message>
  <message>
   <source>Replaced yours</source>
   <translation>Eigenes ersetzt</translation>
  </message>
  <message>
   <source>Was there already</source>
   <translation>War schon da</translation>
  </message>
  <message>
   <source>Weights of a pre-trained network</source>
   <translation>Gewichte eines vortrainierten Netzes</translation>
  </message>
  <message>
   <source>Yours was kept</source>
   <translation>Eigenes behalten</translation>
  </message>
 </context>
 <context>
  <name>pages</name>
  <message>
   <source>Change the settings, press Start and watch a real network learn.</source>
   <translation>Einstellungen ändern, Start drücken und einem echten Netz beim Lernen zusehen.</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <source>Draw a digit and see what the network sees, thinks and answers.</source>
   <translation>Eine Ziffer zeichnen und sehen, was das Netz sieht, denkt und antwortet.</translation>
  </message>
  <message>
   <source>Drop a photograph of clothes. Two networks answer side by side.</source>
   <translation>Ein Foto von Kleidung ablegen. Zwei Netze antworten nebeneinander.</translation>
  </message>
  <message>
   <source>Fashion</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Follow one kernel sum by sum, or open any layer of a network.</source>
   <translation>Einem Kernel Summe für Summe folgen oder jede Schicht eines Netzes öffnen.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation>Kernel</translation>
  </message>
  <message>
   <source>Pokémon</source>
   <translation>Pokémon</translation>
  </message>
  <message>
   <source>Three networks, one picture: from scratch, frozen, fine-tuned.</source>
   <translation>Drei Netze, ein Bild: von Grund auf, eingefroren, feinabgestimmt.</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Willkommen</translation>
  </message>
  <message>
   <source>What each page is for, each with something to try.</source>
   <translation>Wozu jede Seite da ist, jede mit etwas zum Ausprobieren.</translation>
  </message>
  <message>
   <source>What each page shows, and what to try with it.</source>
   <translation>Was jede Seite zeigt und was sich damit ausprobieren lässt.</translation>
  </message>
 </context>
 <context>
  <name>preparing</name>
  <message>
   <source>Checking pictures</source>
   <translation>Bilder werden geprüft</translation>
  </message>
  <message>
   <source>Downloading the VGG16 weights</source>
   <translation>Gewichte von VGG16 werden heruntergeladen</translation>
  </message>
  <message>
   <source>Drawing pen digits</source>
   <translation>Stiftziffern werden gezeichnet</translation>
  </message>
  <message>
   <source>Drawing what is no digit</source>
   <translation>Was keine Ziffer ist, wird gezeichnet</translation>
  </message>
  <message>
   <source>Extracting features</source>
   <translation>Merkmale werden berechnet</translation>
  </message>
  <message>
   <source>Reading pictures</source>
   <translation>Bilder werden gelesen</translation>
  </message>
 </context>
 <context>
  <name>run_words</name>
  <message>
   <source>broken off</source>
   <translation>abgebrochen</translation>
  </message>
  <message>
   <source>ended</source>
   <translation>beendet</translation>
  </message>
  <message>
   <source>exporting</source>
   <translation>exportiert</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>gescheitert</translation>
  </message>
  <message>
   <source>finished</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>in another window</source>
   <translation>in anderem Fenster</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <source>preparing</source>
   <translation>bereitet vor</translation>
  </message>
  <message>
   <source>running</source>
   <translation>läuft</translation>
  </message>
  <message>
   <source>starting</source>
   <translation>startet</translation>
  </message>
  <message>
   <source>stopped</source>
   <translation>gestoppt</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <source>{0}: epoch {1} of {2}</source>
   <translation>{0}: Epoche {1} von {2}</translation>
  </message>
 </context>
 <context>
  <name>samples</name>
  <message>
   <source>bat</source>
   <translation>Fledermaus</translation>
  </message>
  <message>
   <source>bird</source>
   <translation>Vogel</translation>
  </message>
  <message>
   <source>boots</source>
   <translation>Stiefel</translation>
  </message>
  <message>
   <source>cap</source>
   <translation>Kappe</translation>
  </message>
  <message>
   <source>coat</source>
   <translation>Mantel</translation>
  </message>
  <message>
   <source>dress</source>
   <translation>Kleid</translation>
  </message>
  <message>
   <source>fish</source>
   <translation>Fisch</translation>
  </message>
  <message>
   <source>fox</source>
   <translation>Fuchs</translation>
  </message>
  <message>
   <source>jacket</source>
   <translation>Jacke</translation>
  </message>
  <message>
   <source>light trousers</source>
   <translation>helle Hose</translation>
  </message>
  <message>
   <source>pullover</source>
   <translation>Pullover</translation>
  </message>
  <message>
   <source>radish</source>
   <translation>Radieschen</translation>
  </message>
  <message>
   <source>shirt</source>
   <translation>Hemd</translation>
  </message>
  <message>
   <source>sneakers</source>
   <translation>Turnschuhe</translation>
  </message>
  <message>
   <source>striped shirt</source>
   <translation>gestreiftes Hemd</translation>
  </message>
  <message>
   <source>t-shirt</source>
   <translation>T-Shirt</translation>
  </message>
  <message>
   <source>trousers</source>
   <translation>Hose</translation>
  </message>
  <message>
   <source>turtle</source>
   <translation>Schildkröte</translation>
  </message>
 </context>
 <context>
  <name>setting_words</name>
  <message>
   <source>Activity</source>
   <translation>Aufgabe</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>on</source>
   <translation>an</translation>
  </message>
 </context>
 <context>
  <name>shortcuts</name>
  <message>
   <source>Close a message or a card; cancel a stroke</source>
   <translation>Eine Meldung oder Karte schließen; einen Strich abbrechen</translation>
  </message>
  <message>
   <source>Control before</source>
   <translation>Voriges Bedienelement</translation>
  </message>
  <message>
   <source>Move inside a group: pages, tools, samples, maps</source>
   <translation>In einer Gruppe bewegen: Seiten, Werkzeuge, Beispiele, Maps</translation>
  </message>
  <message>
   <source>Moving about</source>
   <translation>Navigation</translation>
  </message>
  <message>
   <source>Next control</source>
   <translation>Nächstes Bedienelement</translation>
  </message>
  <message>
   <source>Press a button; choose what is marked</source>
   <translation>Eine Schaltfläche drücken; wählen, was markiert ist</translation>
  </message>
 </context>
 <context>
  <name>steps</name>
  <message>
   <source>Background</source>
   <translation>Hintergrund</translation>
  </message>
  <message>
   <source>Brightness is turned round inside the garment; black stays around it.</source>
   <translation>Die Helligkeit wird im Kleidungsstück umgekehrt; ringsum bleibt es schwarz.</translation>
  </message>
  <message>
   <source>Brought to the input's size with its shape kept; off, it is squeezed.</source>
   <translation>Auf die Größe der Eingabe gebracht, die Form bleibt; ausgeschaltet wird es gestaucht.</translation>
  </message>
  <message>
   <source>Cut out</source>
   <translation>Ausschnitt</translation>
  </message>
  <message>
   <source>Cut to what is not black.</source>
   <translation>Auf das zugeschnitten, was nicht schwarz ist.</translation>
  </message>
  <message>
   <source>Fitted</source>
   <translation>Eingepasst</translation>
  </message>
  <message>
   <source>Garment</source>
   <translation>Kleidung</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Grau</translation>
  </message>
  <message>
   <source>Inverted where the ground is light.</source>
   <translation>Umgekehrt, wo der Grund hell ist.</translation>
  </message>
  <message>
   <source>Light on black</source>
   <translation>Hell auf Schwarz</translation>
  </message>
  <message>
   <source>Negative</source>
   <translation>Negativ</translation>
  </message>
  <message>
   <source>No ground</source>
   <translation>Ohne Grund</translation>
  </message>
  <message>
   <source>Photograph</source>
   <translation>Foto</translation>
  </message>
  <message>
   <source>The piece of clothing alone, on black.</source>
   <translation>Nur das Kleidungsstück, auf Schwarz.</translation>
  </message>
  <message>
   <source>Turned as the camera says that it was held.</source>
   <translation>Gedreht, wie die Kamera laut Datei gehalten wurde.</translation>
  </message>
  <message>
   <source>Upright</source>
   <translation>Aufrecht</translation>
  </message>
  <message>
   <source>What is transparent gets a plain background.</source>
   <translation>Was durchsichtig ist, bekommt einen einfarbigen Hintergrund.</translation>
  </message>
  <message>
   <source>What lies behind is made black.</source>
   <translation>Was dahinter liegt, wird schwarz.</translation>
  </message>
  <message>
   <source>Without colours: the network has only seen grey.</source>
   <translation>Ohne Farben: das Netz hat nur Grau gesehen.</translation>
  </message>
  <message>
   <source>grey</source>
   <translation>grau</translation>
  </message>
  <message>
   <source>in colour</source>
   <translation>in Farbe</translation>
  </message>
  <message>
   <source>{0} receive this: {1} pixels, {2}.</source>
   <translation>{0} bekommen dies: {1} Pixel, {2}.</translation>
  </message>
  <message>
   <source>{0} received</source>
   <translation>{0} bekommt</translation>
  </message>
 </context>
 <context>
  <name>subjects</name>
  <message>
   <source>ANN</source>
   <translation>ANN</translation>
  </message>
  <message>
   <source>CNN</source>
   <translation>CNN</translation>
  </message>
  <message>
   <source>Drop a picture of a Pokémon here</source>
   <translation>Bild eines Pokémon hier ablegen</translation>
  </message>
  <message>
   <source>Drop a picture of clothes here</source>
   <translation>Bild von Kleidung hier ablegen</translation>
  </message>
  <message>
   <source>Fashion</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Fine-tuned</source>
   <translation>Feinabgestimmt</translation>
  </message>
  <message>
   <source>Pokémon</source>
   <translation>Pokémon</translation>
  </message>
  <message>
   <source>Samples, our own drawings</source>
   <translation>Beispiele, eigene Zeichnungen</translation>
  </message>
  <message>
   <source>Samples: choose one, or drop your own anywhere on this page</source>
   <translation>Beispiele: eines wählen oder eigene irgendwo auf dieser Seite ablegen</translation>
  </message>
  <message>
   <source>VGG16</source>
   <translation>VGG16</translation>
  </message>
  <message>
   <source>VGG16, trained further</source>
   <translation>VGG16, weitertrainiert</translation>
  </message>
  <message>
   <source>convolutional</source>
   <translation>Faltungsnetz</translation>
  </message>
  <message>
   <source>dense network</source>
   <translation>dichtes Netz</translation>
  </message>
  <message>
   <source>frozen, new classifier</source>
   <translation>eingefroren, neuer Klassifikator</translation>
  </message>
  <message>
   <source>one, fifty or a folder, or paste with Ctrl+V</source>
   <translation>eines, fünfzig oder ein Ordner, oder mit Strg+V einfügen</translation>
  </message>
  <message>
   <source>trained from scratch</source>
   <translation>von Grund auf trainiert</translation>
  </message>
 </context>
 <context>
  <name>sweep_table</name>
  <message>
   <source>Best validation</source>
   <translation>Beste Validierung</translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation>Epochen</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Lauf</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>given up</source>
   <translation>aufgegeben</translation>
  </message>
 </context>
 <context>
  <name>welcome</name>
  <message>
   <source>A seven is drawn for you and answered stroke by stroke; then it is your turn.</source>
   <translation>Eine Sieben wird vorgezeichnet und Strich für Strich beantwortet; dann selbst weiter.</translation>
  </message>
  <message>
   <source>Change the settings, press Start and watch a real network learn.</source>
   <translation>Einstellungen ändern, Start drücken und einem echten Netz beim Lernen zusehen.</translation>
  </message>
  <message>
   <source>Digits</source>
   <translation>Ziffern</translation>
  </message>
  <message>
   <source>Draw a digit</source>
   <translation>Eine Ziffer zeichnen</translation>
  </message>
  <message>
   <source>Draw a digit and see what the network sees, thinks and answers.</source>
   <translation>Eine Ziffer zeichnen und sehen, was das Netz sieht, denkt und antwortet.</translation>
  </message>
  <message>
   <source>Drop a photograph of clothes. Two networks answer side by side.</source>
   <translation>Ein Foto von Kleidung ablegen. Zwei Netze antworten nebeneinander.</translation>
  </message>
  <message>
   <source>Fashion</source>
   <translation>Mode</translation>
  </message>
  <message>
   <source>Inside a network</source>
   <translation>In einem Netz</translation>
  </message>
  <message>
   <source>One kernel</source>
   <translation>Ein Kernel</translation>
  </message>
  <message>
   <source>Open Training</source>
   <translation>Training öffnen</translation>
  </message>
  <message>
   <source>Open any layer and see its feature maps, kernels and sums.</source>
   <translation>Jede Schicht öffnen und ihre Feature-Maps, Kernel und Summen sehen.</translation>
  </message>
  <message>
   <source>Open the Fashion CNN</source>
   <translation>Das Mode-CNN öffnen</translation>
  </message>
  <message>
   <source>Opens a drawing of our own; three networks say which species it is like, or that it is unfamiliar.</source>
   <translation>Öffnet eine eigene Zeichnung; drei Netze sagen, welcher Art sie gleicht, oder dass sie unbekannt ist.</translation>
  </message>
  <message>
   <source>Opens a photograph of a shirt; a dense and a convolutional network answer.</source>
   <translation>Öffnet das Foto eines Hemdes; ein dichtes Netz und ein Faltungsnetz antworten.</translation>
  </message>
  <message>
   <source>Plays the convolution of five by five numbers with a three by three kernel, sum by sum.</source>
   <translation>Spielt die Faltung von fünf mal fünf Zahlen mit einem Kernel von drei mal drei ab, Summe für Summe.</translation>
  </message>
  <message>
   <source>Pokémon</source>
   <translation>Pokémon</translation>
  </message>
  <message>
   <source>Shows the page, which says where the edition that trains comes from.</source>
   <translation>Zeigt die Seite, die sagt, woher die Ausgabe kommt, die trainiert.</translation>
  </message>
  <message>
   <source>Shows what the first layer of the convolutional network makes of a photograph of boots.</source>
   <translation>Zeigt, was die erste Schicht des Faltungsnetzes aus einem Foto von Stiefeln macht.</translation>
  </message>
  <message>
   <source>Slide a kernel over numbers or a picture and follow each sum.</source>
   <translation>Einen Kernel über Zahlen oder ein Bild gleiten lassen und jeder Summe folgen.</translation>
  </message>
  <message>
   <source>Step the lecture’s example</source>
   <translation>Das Beispiel der Vorlesung</translation>
  </message>
  <message>
   <source>This edition does not train. Lessons and runs of earlier can be looked at.</source>
   <translation>Diese Ausgabe trainiert nicht. Lektionen und frühere Läufe lassen sich ansehen.</translation>
  </message>
  <message>
   <source>Three networks, one picture: trained from scratch, frozen, fine-tuned.</source>
   <translation>Drei Netze, ein Bild: von Grund auf trainiert, eingefroren, feinabgestimmt.</translation>
  </message>
  <message>
   <source>Train for one minute</source>
   <translation>Eine Minute trainieren</translation>
  </message>
  <message>
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <source>Trains the Fashion CNN with quick settings; it stops by itself after a minute of learning, or before if it is done.</source>
   <translation>Trainiert das Mode-CNN mit schnellen Einstellungen; es hört nach einer Minute Lernen von selbst auf, oder früher, wenn es fertig ist.</translation>
  </message>
  <message>
   <source>Try a drawing</source>
   <translation>Eine Zeichnung ausprobieren</translation>
  </message>
  <message>
   <source>Try a sample shirt</source>
   <translation>Ein Hemd ausprobieren</translation>
  </message>
 </context>
</TS>
