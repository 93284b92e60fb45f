<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AboutBox</name>
  <message>
   <source>A deep-learning workshop on your desk.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About Layerwise</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Licences and attributions</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>Map before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open model…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save this view as a picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ActivationCurve</name>
  <message>
   <source>Activation curve</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} makes {1} into {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ActivationStrip</name>
  <message>
   <source>neuron {0}: {1} % of the strongest</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ActivityChooser</name>
  <message>
   <source>Activity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which network learns, and what from.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Adding</name>
  <message>
   <source>Opening {0}…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This model cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This model comes from elsewhere, so Layerwise first tries it in safety.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>AdoptDialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Describe a model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>If the answers make no sense, try another scaling.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Making the model…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nobody knows what is in it, so another process does it, with limits.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading it in safety…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reading {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use this model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With other labels than this page's it opens in Kernels, not here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} layers, {1} parameters, read from the graph</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>AdoptForm</name>
  <message>
   <source>Blue first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Blue first
Blue, green, red, as OpenCV reads them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First
NCHW, as PyTorch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Height in pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Height × width in pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How a picture of another shape meets the size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How the values are scaled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Labels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Last
NHWC, as Keras</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Name of the model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output with the answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures of another shape</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Place of the colours in the input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Probabilities
They add up to 1: softmax is part of the graph.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scores</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Scores
Of any size: softmax is put behind the graph.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The graph has no other output with classes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The graph itself says this.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Values of the pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the answers are</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the pictures show</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the colours stand</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Which output has the answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Width in pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your own choice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: {1} classes</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>AdoptOffer</name>
  <message>
   <source>Describe it…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Say what pictures it takes and what it answers, and it can be used all the same.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} does not describe itself</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>AnswerPanel</name>
  <message>
   <source>0</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0–9</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>28 × 28, light on black</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Centre and fit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Centre and fit  C
Cuts out the ink, fits it into 20 × 20 and puts its centre of mass in the middle, as the training pictures were made. Turn it off to see what the network makes of a digit in a corner.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each class keeps its place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each digit keeps its place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hidden layer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hidden layer {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How sure it is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In order</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neurons at work</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Order of the bars</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sorted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The most probable first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>strongest of the layer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} neurons</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1} active</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>AnswersPanel</name>
  <message>
   <source>Answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From photograph to input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Switch a step off and watch the answers change.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This session</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>CellEditor</name>
  <message>
   <source>Number</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>CellPictures</name>
  <message>
   <source>Choose a cell of the confusion table to see its pictures here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No picture of {0} is called {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures of one cell of the confusion table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures of this data are not on this computer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the surest {0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} called {1}: the pictures come after this batch.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, after epoch {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, called {1} with {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ChainTable</name>
  <message>
   <source>A row a picture of the batch. Prediction: the share that the network gave to the truth.
Loss: how wrong that is. Activation: what came in at the weight. Delta: how the loss changes with the sum of the weight's neuron.
Their products, summed over the batch, are the gradient.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Prediction, loss and chain rule</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This weight works at many places of each picture: the products are too many to list. Their sum is below.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>activation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>batch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>delta δ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>gradient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>gradient Σ =</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>loss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>loss −ln p</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>none of them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>prediction</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>prediction p</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>product</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>whole batch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: prediction {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}; loss {1}; gradient {2}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>… {0} more</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>−ln p</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Chooser</name>
  <message>
   <source>The lesson has set this.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ClaimedDrops</name>
  <message>
   <source>Files are read, never moved</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>CodeDialog</name>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Python (*.py)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the script</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The run as a Python script</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same run without Layerwise: save it as train.py and start it with Python, where TensorFlow is installed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} as code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Collecting</name>
  <message>
   <source>Classify the collection's pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Collection “{0}”: {1} picture kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Collection “{0}”: {1} pictures kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export the table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export the table…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is in {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its pictures of this page's classes are in the table already.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Merge a folder with one folder a class into the collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Merge folders into the collection…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Merging…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a collection: a folder with one folder a class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open another collection…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Say of a picture what it really is; it is then kept in a folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the collection's folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tables for spreadsheets ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The collection cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folders are merged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The table cannot be written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The table is written</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no collection yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing new in the collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1} files</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} pictures were new, {1} were there already, {2} have another label there and stay as they were, {3} files were left out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}; choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ColumnPanel</name>
  <message>
   <source>About this model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Familiar {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Familiar {0}, needs {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Like nothing it has learned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Looks like nothing this network has learned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More about {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening {0}…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take this column away</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wrong</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>answers in {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>test set {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}
How familiar a picture looks is the energy of its raw scores (log-sum-exp). Under the threshold the network has seen nothing like it, however sure softmax looks.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ConfusionMatrix</name>
  <message>
   <source>Confusion matrix</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} taken for {1}: {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ConfusionPanel</name>
  <message>
   <source>Confusion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was confused.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shows the validation pictures of this cell, the surest answers first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures of a cell can be looked at while the run goes on or pauses. The surest wrong answers stay under “Worst mistakes”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is taken for what shows here after the first epoch.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>after epoch {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>show them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1} called {2}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1} seen rightly</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ConfusionView</name>
  <message>
   <source>Rows: the truth. Columns: the answers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whose answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unfamiliar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} called unfamiliar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} seen rightly</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} taken for {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ControlList</name>
  <message>
   <source>Activity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Locked</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shown</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>CropFrame</name>
  <message>
   <source>Arrow keys move the frame, Shift and Ctrl with them its edges; Enter is done.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Crop</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>CurvePlot</name>
  <message>
   <source>Epoch {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No run is shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Press Start: the curves grow here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not a number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>validation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: after epoch {1} training {2}, validation {3}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: no values yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: training {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>DataChooser</name>
  <message>
   <source>A folder of pictures…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A folder with one sub-folder of pictures for each class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Collection “{0}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What it learns from: pictures in folders, one sub-folder for each class.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, of the lesson</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Differences</name>
  <message>
   <source>Compare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare
A table of the settings that differ</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Differ in {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same settings</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>DifferencesDialog</name>
  <message>
   <source>Best validation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What differs between the runs</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>DigitsPage</name>
  <message>
   <source>About this model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Digits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw a digit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw a digit. The network answers while you draw.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Files are read, never moved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kept as {0}; it is the first drawing of it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kept as {0}; there are {1} drawings of it now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to read the digit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to use this model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model checked on this machine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only a part is used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only the first of the {0} files is used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a model of the digits activity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture of a digit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture of a digit  Ctrl+O</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open model…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening {0}…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Taken back: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The drawing is not kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The drawn digit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network answers &lt;b&gt;{0}&lt;/b&gt; with {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no picture in the clipboard; copy one first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This does not look like a digit to this network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This looks like nothing that this network has learned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This model cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This model comes from elsewhere, so Layerwise first tries it in safety.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use the shipped model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} drawn digits kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} goes on answering.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} is opened; the other {1} files are not.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} ms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} · {1} parameters</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>DrawingArea</name>
  <message>
   <source>Clear</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tool</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the output follows the pen</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>DrawingCanvas</name>
  <message>
   <source>Arrow keys move the pen, Shift moves it further, Space puts it down or up.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drawing canvas</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>DrawingPanel</name>
  <message>
   <source>Clear</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clear  Del</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw a digit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drawn digits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eraser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eraser  E</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pen  P</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pen width</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pen width  [ and ]</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tool</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>or drop a picture of one</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>EditControl</name>
  <message>
   <source>crop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rotate</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>EditRow</name>
  <message>
   <source>Angle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Angle
Turns the picture by a few degrees.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn by 90°</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Exporting</name>
  <message>
   <source>Export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export
Saves this view, the output or the kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not saved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the kernel as text…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the output</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the output as PNG…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the output’s numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save the output’s numbers as text…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save this view</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save this view as PNG…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text, tabs between numbers (*.txt *.tsv)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} is saved.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>FamousPanel</name>
  <message>
   <source>Layers of {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Parameters of {0}, in per cent of all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the parameters sit, in per cent of all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} layers with weights, kernels of {1}, {2} parameters, {3} of them in dense layers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} parameters, {1} of all</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>FamousView</name>
  <message>
   <source>Save as a picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lecture's famous networks, from their papers: shapes without weights.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Field</name>
  <message>
   <source>The lesson has set this.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>FieldsArea</name>
  <message>
   <source> or </source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>1 update an epoch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the lesson has them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the shipped model learned: may take hours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Counts only with {0} {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Needs about {0} of {1} GB memory</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quick start: learns within a minute or two</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Reset
Sets all settings back to where they can begin.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} updates an epoch</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>FilesControl</name>
  <message>
   <source>Files ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture or a model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture could not be saved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no picture in it; save the picture and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}; choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>FlatStrip</name>
  <message>
   <source>row {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>row {0}, column {1} of the grid: place {2} of {3}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>FloatingNotice</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>FormulaStrip</name>
  <message>
   <source>Output height</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output width</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>W and H: width and height of the input, K: of the kernel, P: padding on one side, S: stride. A rest means that the window does not reach the far side.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>GradientLegend</name>
  <message>
   <source>first layer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>last layer</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>GradientPlot</name>
  <message>
   <source>Epoch {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Epoch {0}: first layer {1} {2}, last layer {3} {4}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No gradients are shown.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Press Start: the gradients grow here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not a number</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Graph</name>
  <message>
   <source>epoch</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>GridBoard</name>
  <message>
   <source>Click or type to change it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>convolved with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>gives</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no output</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1} cells done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Head</name>
  <message>
   <source>Compare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Compare
The same layer of two networks beside each other.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open…  Ctrl+O
A picture, or any model as an .onnx file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Second model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network that is taken apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network to compare with</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>HelpPage</name>
  <message>
   <source>Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Help text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Topics</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Intake</name>
  <message>
   <source>A part of it is used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dropped picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Files are read, never moved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to add this model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to classify the pictures in this folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to classify this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to classify {0} pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The clipboard holds no picture; copy one first, or open a file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no picture</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>KeepButton</name>
  <message>
   <source>Keep as…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep as…  K
Keeps the drawing with what it really is. A network can learn from what you have kept.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>KeepMenu</name>
  <message>
   <source>A network can be trained with your drawings once there are {0} of a digit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keep the drawing as</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the last one back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the last one back ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing to keep: draw a digit first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>KernelTools</name>
  <message>
   <source>Copies the weights for a spreadsheet, tabs between</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Copy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Flip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste weights</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste weights
Takes a rectangle of numbers, as copied from a spreadsheet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turns the kernel by half a turn. Mathematics turns it before sliding and calls that convolution; networks do not, since they learn the weights anyway.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>KernelsFace</name>
  <message>
   <source>Input map that the shown slices are for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1} kernels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1} kernels in colours: grey is no weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1} slices for map</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>KernelsPage</name>
  <message>
   <source>Inside a network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is taken apart</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>KernelsPanel</name>
  <message>
   <source>Blue is below zero, pale is zero, red is above; the ends are ±{0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernels of the first layer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neurons</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The first layer's weights appear here with the first batches.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kernel {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>neuron {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, in colours: grey is no weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: each neuron's weights, row after row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: for each neuron a weight for each of {1} × {2} pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: {1} kernels of {2} × {3} weights</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LabelsField</name>
  <message>
   <source>A list</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A list
One label on each line, in the order of the network's answers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All files ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class 1 to Class {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>From a file…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Labels, one on each line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Numbers
Class 1, Class 2, …</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One label on each line: paste them here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a list of labels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This page knows {0} labels, and the network tells {1} apart.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This page's</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This page's
The labels that its other models know.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where the labels come from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} labels for {0} classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} labels, and the network tells {1} classes apart</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LargePanel</name>
  <message>
   <source>Column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Form</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Map before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Map of the second network, enlarged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Map, enlarged</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Numbers
The map as a table.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Value there</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Values of the map</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Layer</name>
  <message>
   <source>and {0} more</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LayerFace</name>
  <message>
   <source>Feature maps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neurons</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LayerStrip</name>
  <message>
   <source>{0} layers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LayersField</name>
  <message>
   <source>Add a layer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neurons of hidden layer {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take the last layer away</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LeftColumn</name>
  <message>
   <source>Runs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings and runs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the column shows</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LessonFiles</name>
  <message>
   <source>Lessons ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a lesson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These settings make no lesson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This lesson cannot be opened</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LessonHead</name>
  <message>
   <source>Lesson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No lesson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Run of the lesson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Run of the lesson
The settings below are those of this run.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings that show one thing, with a text on what to look at.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start all {0} runs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start trains all runs of the lesson, one after the other, to compare them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1}: {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LineKey</name>
  <message>
   <source>Thin lines: training, each batch. Thick: validation, each epoch.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>training</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>validation</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LookControl</name>
  <message>
   <source>Covering one place after the other, asking {0}: {1} of {2}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, “{1}”: red speaks for it, blue against it</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>LookRow</name>
  <message>
   <source>Off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where did it look?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>against</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>for</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}
Shows what speaks for and against its answer.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>MadePanel</name>
  <message>
   <source>Input maps over their kernel slices</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Inputs times weights, the largest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The grid as one row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>input map {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>input {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>inputs × weights, the largest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: {1} × {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>Let go to open it on the page “{0}”</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Making</name>
  <message>
   <source>1 input map, through its own {1} × {2} kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>After {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How map {0} was made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How {0} was made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It weighs {0} numbers; those that add most are listed below the bars.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its {0} weights, where they lie on the picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What {0} adds up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bias {0} → {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>inputs × weights = {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>neuron {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>normalise × {0} → {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the layer gives {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} The mean of all {1} values of map {2} is {3}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} input maps, each through its own {1} × {2} slice, added up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} → {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>MapLegend</name>
  <message>
   <source>Colours from {0} to {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>MapsPanel</name>
  <message>
   <source>As the network counts them</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernels
The weights that were learned.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made of</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made of
How the chosen map was made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maps
What the layer gives.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Same scale</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Same scale for all
Equal colours are equal values in all maps. Otherwise each map is scaled to its own strongest value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step the sum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step the sum
One value, taken apart with the network's own numbers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Strength</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The strongest first</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} has no kernels that slide; choose a convolution.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>MenuBar</name>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About Layerwise</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As the system</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dark</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Help for this page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Larger type</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Normal type</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open the log folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Projector mode</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Quit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smaller type</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>MistakesPanel</name>
  <message>
   <source>No validation picture is answered wrongly.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The mistakes that the network is surest of show after the first epoch.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The most certain mistakes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures are not on this computer. The most certain mistake: {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>after epoch {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>is {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, called {1} with {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ModelCard</name>
  <message>
   <source>16 bits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>32 bits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>8 bits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>About this model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Activity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Data</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>File</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kept from training</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Made with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Measured on data it never learned from:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nobody has measured here how often it is right.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Parameters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preparation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same network stored in other forms, measured where it was exported:</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unfamiliar below</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weights in</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>energy {0} ({1})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>never: it has no threshold</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} (this file)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: {1} of {2} pictures right</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ModelChoice</name>
  <message>
   <source>AlexNet and VGG16 (shapes)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ModelChooser</name>
  <message>
   <source>Model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network that answers</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ModelsControl</name>
  <message>
   <source>A model that comes from elsewhere is first tried in safety.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Maps read from the model itself, not recomputed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening {0}…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This model cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} parameters</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>NavigationRail</name>
  <message>
   <source>Pages</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>NetworkView</name>
  <message>
   <source>A part of this picture is used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dropped picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Files are read, never moved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Layers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Layers of {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to look at this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to take this model apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network cannot answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your drawing</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>NeuronPanel</name>
  <message>
   <source>Activation to compare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neuron before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next neuron</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as a picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weights of the neuron as a picture</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>NumberCells</name>
  <message>
   <source>padding, not counted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>padding: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>row {0}, column {1}: not computed yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>row {0}, column {1}: {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>OneKernel</name>
  <message>
   <source>A stronger blur: the window is larger.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adds to each pixel its difference from its neighbours.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>An average in which near pixels count more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As if light fell on a relief from one corner.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>B</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Blur, Gaussian 3 × 3</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Blur, Gaussian 5 × 5</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Blur, box</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Corner</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Difference across (1 × 3)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Difference down (3 × 1)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Edge</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eight times the middle less its neighbours: 0 where nothing changes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Emboss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>G</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Horizontal line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How fast it gets brighter downwards.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How fast it gets brighter to the right.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Identity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Input
The picture as numbers: one for each pixel and channel.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernel
Also called filter: a small table of weights that slides over the picture. A network learns them; here you set them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Large where a bright corner opens to the lower right.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Large where a line one pixel high goes across.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Large where a line one pixel wide goes down.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leaky ReLU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Negative results keep their sign: blue is below zero, red above.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Of what is below zero a fifth is let through.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only the middle counts: the picture stays as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output
The feature map: one number for each place of the window.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>R</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ReLU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sharpen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sigmoid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sobel, across</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sobel, down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Squeezes every sum between 0 and 1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Squeezes every sum between −1 and 1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The average of the window: every pixel counts alike.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The kernel that the lecture works through by hand.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lecture’s example</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lower neighbour less the upper one: a kernel of a column.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The right neighbour less the left one: a kernel of a row.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sum itself is the output.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vertical line</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is below zero becomes zero.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window
What pooling looks at in one step. It has no weights to learn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bias {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>blue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>bottom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>green</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>largest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>never covered at the bottom: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>never covered at the right: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no padding</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not counted: top {0}, bottom {1}, left {2}, right {3}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one ring of zeros round it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>red</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>rest {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sum / {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>tanh</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>top</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>zeros: top {0}, bottom {1}, left {2}, right {3}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} rings of zeros round it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, click a cell to edit</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, each ÷ {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, keeps the average</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, keeps the largest</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>OneKernelModel</name>
  <message>
   <source>Drawing</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>OneKernelView</name>
  <message>
   <source>Copy kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exact arithmetic, signs kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Flip kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture  Ctrl+O</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste picture or kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Point at any output cell to see its sum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>OutputMaps</name>
  <message>
   <source>Both</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Both
Side by side, to compare</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grey
As a picture: black is the lowest value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How the output is shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Numbers
Tables of all values, to walk through</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output in grey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output, blue below zero, red above</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output, numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Signs
Blue below zero, red above: no negative result is lost.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>row {0}, column {1}: {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>OwnModels</name>
  <message>
   <source>From a file…</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PairStrip</name>
  <message>
   <source>{0} in all</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PictureBoard</name>
  <message>
   <source>Colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colours of the input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Input, numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Output</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Red, green and blue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The brightness only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture is grey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>convolved with</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>gives</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no output</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PictureCaption</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PictureCards</name>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, {1} of {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PictureChooser</name>
  <message>
   <source>Draw here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number grid, {0} × {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture
What the window slides over</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PictureIntake</name>
  <message>
   <source>A part of this picture is used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dropped picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Files are read, never moved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to slide the kernel over this picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models are taken apart under “Inside a network”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Only the first of the {0} files is used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no picture in the clipboard; copy one first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These numbers cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} is on the internet, and Layerwise works offline; save the picture first and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PicturePanel</name>
  <message>
   <source>Clear</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw
Leaves the picture and goes to the drawing area.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drawing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Samples</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The maps follow your pen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network gets {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn
The maps follow: most kernels know one direction only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turn the picture, in degrees</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PictureView</name>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PicturesModel</name>
  <message>
   <source>label “{0}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>removing {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>removing {0} pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>taking a label back</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PicturesPage</name>
  <message>
   <source>Add a model…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Add a model…  Ctrl+Shift+O
Opens an .onnx file beside the others.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Crop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Crop  Ctrl+K
Cuts and turns the picture; the answers follow.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Models ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open a model beside the others</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open pictures…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open…  Ctrl+O
One picture or many; a folder can be dropped on the page.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste  Ctrl+V
Takes a picture from the clipboard.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pasted picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures ({0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Probability</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Probability
Softmax: all classes share one hundred per cent.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Raw score</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Raw score
What the last layer gives before softmax.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove all pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove from the session</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rotate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rotate  Ctrl+R
Turns the picture by 90°.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer is right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the bars show</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PicturesRow</name>
  <message>
   <source>After the first epoch the network's answers show under these pictures.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same validation pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This run learns from stored features of pictures; the pictures themselves are not on this computer. Add them to the data folder to see them with their answers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of these {1} right now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1} right now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, answered with {1} ({2})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, rightly answered with {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PixelPicture</name>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the network sees</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>column {0}, row {1}: {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PlotControls</name>
  <message>
   <source>Logarithmic loss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Logarithmic loss: each step up is ten times as much, so small losses spread.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show all  Home: undoes zoom and pan. The wheel zooms, a drag moves.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show all of the curves</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smoothing of the training curves</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Smoothing {0}: a moving average of the batches, in which the past weighs that much. The batches themselves stay, faint.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>log</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>smooth</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PlotsRow</name>
  <message>
   <source>Accuracy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>PreviewPanel</name>
  <message>
   <source>Its best answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures to try the network on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tried on a picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the network receives</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1} pixels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, values from {1} to {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ProbabilityBars</name>
  <message>
   <source>No answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Probabilities</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unfamiliar: {0}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Progress</name>
  <message>
   <source>{0} left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} pictures a second</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ProgressPanel</name>
  <message>
   <source>Another window of Layerwise carries this run out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose what to learn and press Start.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw on it now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Epoch {0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on from the last checkpoint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Goes on after the last whole epoch, as if the run had never ended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It starts when the present run has ended.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Memory that the training holds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No run yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One run comes before it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opens the Kernels page with the layers of the new model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opens the page where the new model answers your own picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Progress</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs elsewhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Saving the model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Starting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take it apart</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>TensorFlow is being started…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The batch of the moment is learned first…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The best weights are being saved and checked…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Try it now</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting: place {0} in the queue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>batch {0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of the validation pictures right.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of the validation pictures right; the model is saved and checked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} runs come before it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{0}” broke off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{0}” could not go on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{0}” has learned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{0}” was ended without a model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{0}” was stopped</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>RunActions</name>
  <message>
   <source>Choose TensorBoard’s folder</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export for TensorBoard…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export the curves</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export the curves as CSV…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export the plots</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export the plots as PNG…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exported</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on from the last checkpoint</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Make it the next one</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture (*.png)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Put its settings into the form</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Redo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Remove “{0}”</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take its sweep out of the queue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Take out of the queue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Undo</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>RunControls</name>
  <message>
   <source>Ends the run; the best weights so far become a model, if one epoch is done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One batch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One update of the weights, then a pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Queue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Resume</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slow motion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sweep…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trains several times with other settings, and compares the results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trains with the settings at the left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Two batches a second, to watch each</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waits after the batch of the moment</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>RunStarter</name>
  <message>
   <source>This cannot start</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>RunsPanel</name>
  <message>
   <source>Every run is listed here and kept, until you remove it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More for this run</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save lesson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save lesson
These settings in a file to hand out, with a text of yours</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the code</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show the code
The run as a short Keras script</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>best validation</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>RunsTable</name>
  <message>
   <source>Best validation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>In the plots</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Run</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in the plots</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>not in the plots</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>RunsView</name>
  <message>
   <source>Runs</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SaveLessonDialog</name>
  <message>
   <source>A few sentences: what to do, and what to look at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose at least one run.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose at most {0} runs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give the lesson a title.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lessons (*{0})</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs, shown together</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save a lesson</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lesson was not saved</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The text is too long; leave it at {0} letters.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What students see and change</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the lesson shows</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SessionPanel</name>
  <message>
   <source>CSV…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CSV…
Writes the table into a file for a spreadsheet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel
Stops after this picture; what is done stays.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Collection
Pictures whose truth is told are kept in a folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Confusion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Confusion
Say of {0} more pictures what they really are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Confusion
What was taken for what.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Continue
Answers the pictures that are left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Every picture that you open is listed here with its answers.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How the session is shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures answered</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This session</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, {1} s left</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SessionTable</name>
  <message>
   <source>It really is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Picture</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>cannot be read</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>choose…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>unfamiliar</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}  {1} of {2} right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}  {1}/{2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SessionView</name>
  <message>
   <source>Pictures of this session</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SettingRow</name>
  <message>
   <source>A number of the range by chance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All values in turn</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All values in turn, or by chance one of them, or a number of a range</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How {0} varies</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One of them by chance</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>any of</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>between</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each of</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, as in the form</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SettingsForm</name>
  <message>
   <source>Settings of the run</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SettingsPanel</name>
  <message>
   <source>Activation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Activation after the sum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>As many rings of zeros as you say</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Average</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Average pooling: padding is not counted, as in TensorFlow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bias</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Columns</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convolution</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convolution
The sum of products of a window with the kernel.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Divides a picture's pixels by 255, as networks take them: sums stay small enough for sigmoid and tanh. The number grid stays as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Divides every weight by the sum of all, so that a picture keeps its brightness. Where the sum is not above 0, by the sum without signs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How far the window moves on at each step; 2 halves the output.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How many rings of zeros lie round the input.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Is added to every sum, as a neuron's bias is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Largest</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Max pooling: the largest value of the window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>None: the output gets smaller (“valid”)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Normalise</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Operation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Padding</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pixels 0–1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pooling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pooling
Keeps one value of each window; it has no weights.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rings of zeros</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rows</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rows and columns of the window; it need not be square.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Same</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Same: at stride 1 the output is as large as the input. TensorFlow puts an odd cell at the right and at the foot.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stride</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stride across</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stride down</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your own</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SetupEditor</name>
  <message>
   <source>Flip</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grid size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Number</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paste</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weight</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Showing</name>
  <message>
   <source>1 channel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw something at the left, or choose a picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How it was made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How the grid becomes a row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Map {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Map {0} of the layer before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neuron {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row {0}, column {1} is place ({0} − 1) × {2} + {1} = {3} of {4}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row {0}, column {1} of map {5} is place (({0} − 1) × {2} + {1} − 1) × {6} + {5} = {3} of {4}: at each place all maps follow each other.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This network has no layer {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>each line of the grid behind the last</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>map {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>neuron {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>place {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} channels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} feature maps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} values</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SizeFields</name>
  <message>
   <source>Columns, from left to right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Rows, from top to bottom</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: columns</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: rows</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Sketch</name>
  <message>
   <source>Clear</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draw</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Erase</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Place picture</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Slices</name>
  <message>
   <source>Click or type to change it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Covered numbers, {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernel, {0}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>StatusLine</name>
  <message>
   <source>Works offline</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>StepBar</name>
  <message>
   <source>All steps</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>End</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fast</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fast: see how the window travels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>First step</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Home</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Move the window to any place</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Normal</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Play</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slow: time to read every product</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Speed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Step {0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Steps</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SumPanel</name>
  <message>
   <source>This step</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This step: one product, one sum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This step: the average of the window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This step: the largest of the window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This step: {0} products, one sum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>output row {0}, column {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SumRow</name>
  <message>
   <source>What this value is made of</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SumView</name>
  <message>
   <source>Input map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Input map before</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Next input map</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pause</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Play</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Products</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>So far, input maps 1 to {0}: {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weights</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What each input map adds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Window, weights and products</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>map {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>map {0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sum {0}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SweepDialog</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Draws</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How often chance is asked, for each combination of the others</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing varies yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Seed of the draws</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Start the sweep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sweep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same seed draws the same values again</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Trains {0} several times. Tick what is to vary; everything else stays as in the form.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the sweep makes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What varies</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} runs, which take about {1} by the last run’s pace.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} runs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} runs; one after the other they would take about {1}.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SweepPanel</name>
  <message>
   <source>Best so far: {0} of the validation pictures right with {1}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export table
Settings and results as CSV</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Export table…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on with the sweep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on with the sweep
Finished runs stay, others go on where they ended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sweep over {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no result yet.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This run belongs to no sweep.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} and {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1} runs done</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SweepTableModel</name>
  <message>
   <source>Best validation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sort by this column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Status</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in the plots</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>SweepView</name>
  <message>
   <source>Settings against results</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Sweeping</name>
  <message>
   <source>Export the table of the sweep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exported</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing was exported</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This cannot start</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>sweep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} cannot be written ({1}); choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>TabFrame</name>
  <message>
   <source>Confusion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gradients</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mistakes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sweep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the run shows</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>Telling</name>
  <message>
   <source>Classifying {0} pictures: {1} done</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No model can be used here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Opening the models…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped. {0} pictures are not answered yet; go on with “Continue”, or choose one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} is back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} models checked on this machine</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of {1} models answer; the others say why not</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} pictures are back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} pictures classified</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} pictures removed; Ctrl+Z brings them back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} removed; Ctrl+Z brings it back</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}. What was kept stays in the collection</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: {1} answer in {2} ms</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: {1} answers in {2} ms</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>TileMosaic</name>
  <message>
   <source>number {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} in all</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>TopBars</name>
  <message>
   <source>Answers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Unfamiliar: {0}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>TrainingForm</name>
  <message>
   <source>Augment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Clothes (Fashion-MNIST)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Digits, dense network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Epochs of top</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fashion, CNN</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fashion, dense network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Handwritten digits (MNIST)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mixing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Momentum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pokémon pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pokémon, CNN from scratch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pokémon, fine-tuned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pokémon, frozen VGG16</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>SGD</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>TrainingPage</name>
  <message>
   <source>By your own command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gradient size per layer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Let go to learn from these pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing is being trained</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Nothing waiting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One sub-folder is one class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Open lesson…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save lesson…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The data stays as it is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This computer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This did not work</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This lesson has its own data; leave the lesson to choose others.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Training</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Training is not installed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where to train…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} waiting</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>TypedValues</name>
  <message>
   <source>All factors are equally likely: from 0.001 to 0.01 as from 0.01 to 0.1</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Least {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Most {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Parted by commas, or by semicolons: 0.1, 0.01, 0.001</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Parted by semicolons; the layers of a network by commas: 128, 64; 256</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Values of {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>and</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>logarithmic</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>UpdateLine</name>
  <message>
   <source>New value</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The optimiser steps against the gradient, further with a higher learning rate.
The axis shows the weight before the update and after it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The update and the new value</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Update by {0}, learning rate {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Update by {0}, rate {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Update: −learning rate × gradient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>gradient {0} → {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>−{0} × {1} = {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ValueBars</name>
  <message>
   <source>{0} of {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} rows</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ValueLegend</name>
  <message>
   <source>0 is the dark end</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0 is the pale middle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Colours from {0} to {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ValueMap</name>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>row {0}, column {1}: {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>ValuesEditor</name>
  <message>
   <source>off and on</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>VerdictRow</name>
  <message>
   <source> or </source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It really is</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It really is
Say what the picture shows: the networks' answers are counted as right or wrong, and the picture joins the collection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No picture yet: the networks wait.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer is right</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer is right
There is no one answer; choose what it really is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer is right
You have said so.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answer is right  Ctrl+Return
Says that it really is what was answered.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network answers {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The networks agree: {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The networks are looking…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The networks disagree: {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This looks like nothing that the network has learned.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This looks like nothing that the networks have learned.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture cannot be read.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>choose…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, but to {1} it looks like nothing learned.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>WebPicture</name>
  <message>
   <source>Download</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Downloading the picture…</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is on the internet, and Layerwise fetches nothing unasked.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture cannot be used</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>WeightChoice</name>
  <message>
   <source>Follow</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Known of the first layer, whose weights are shown, after some batches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Layer of the weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tells with each batch what back-propagation does to this weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The layer whose weight is followed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The one that changed most</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The weight of this layer that has changed most since it was last shown</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>channel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>column</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>input</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>kernel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>neuron</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>row</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, 1 to {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>WeightPanel</name>
  <message>
   <source>Choose a weight and turn on “Follow”. Each batch then shows prediction, loss, the gradient by the chain rule, the update and the new value; “One batch” goes step by step.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The numbers come with the next batch. While paused: “One batch”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>When a run has started, one of its weights can be followed here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>epoch {0}, batch {1}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>WhereDialog</name>
  <message>
   <source>By a command that starts it elsewhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It is called in place of layerwise-train, tells what happens on its standard output and sends the model back. Layerwise with its training part must be installed there, and the command must not ask for a password. Pictures of your own stay on this computer, so runs on them happen here only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Use it</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where to train</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Write the command, or choose this computer.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>WhereField</name>
  <message>
   <source>Address of the Ray cluster</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Epochs before which no run is given up</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Give up hopeless runs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ray, several at once: a cluster</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ray, several at once: {0}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs that are worse than others end early (ASHA), to have room for the next</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Type the address of the Ray cluster, or choose another place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>after epoch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>this computer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>your command</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}, one run after the other</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>WideFrame</name>
  <message>
   <source>All runs of this sweep: their settings against their results. A click shows a run, Space puts it into the plots or takes it out.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Back-propagation for one weight, a batch at a time, in numbers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Confused pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forward: the batch runs through the network, and the loss says how wrong the predictions are. Backward: by the chain rule each picture adds what came in at the weight (activation) times what its neuron's sum means for the loss (delta). Update: the optimiser steps against this gradient; the weight has a new value.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More of this run</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One weight</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>One weight, one batch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Same pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Settings against results</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sweep</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures of the chosen cell of the confusion table</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same validation pictures after each epoch, with the current answer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The wrong answers that the network is most certain of</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is looked at</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Worst mistakes</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>activities</name>
  <message>
   <source>CNN from scratch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Convolutional network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dense network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ImageNet features, frozen, under a new classifier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pre-trained VGG16</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Transfer learning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>a dense network: neurons, layers, softmax</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>convolution, pooling, dropout, flatten</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>few pictures a class: a small CNN struggles</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>new top layers, then fine-tuning the last blocks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the same network on harder pictures</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>adopting</name>
  <message>
   <source>0 to 1, divided by 255</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0 to 255 less ImageNet's mean, as Caffe</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>0 to 255, as they are</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A garment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A garment
Cut out, light on black, as Fashion-MNIST's are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Anything</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Anything
The picture is only made grey.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cut</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cut
The middle of the picture is taken.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ImageNet's mean and deviation, as PyTorch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ink</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ink
Cut out and centred, light on black, as MNIST's digits are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stretch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stretch
All of the picture, squeezed to the size.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>White margin</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>White margin
All of the picture, on white.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>−1 to 1, as MobileNet and Inception</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>closing</name>
  <message>
   <source>A run goes on</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Close at once</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Closed at once, there is no model; the run can go on next time.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Do not close</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ends at once; the last whole epoch is the checkpoint to go on from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exports the best weights so far, which takes some seconds</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Go on next time</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Its curves are kept in each case.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Runs that wait for their turn will not start: {0}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stop and keep the model</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model is still being made</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The window closes once the model of “{0}” is kept.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Wait</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{0}” is still learning. What is to become of it?</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>controls</name>
  <message>
   <source>Broken off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Elsewhere</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Exporting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Finished</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Preparing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Starting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopping</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>errors</name>
  <message>
   <source>A batch has at least {lowest} picture, or there is nothing to learn from.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A class in {folder} has only {count} pictures; each needs {fewest} or more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A decay above {highest} forgets faster than it learns; choose at most {highest}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A decay below {lowest} would blow the weights up; choose {lowest} or more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A dense network here has at least {lowest} hidden layer; add one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A layer without a neuron lets nothing through; choose at least {lowest}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A logarithmic range begins above 0, that of {title} too.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A network cannot learn from nothing; choose at least {lowest} picture.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A run goes on with the settings it began with; leave out --set.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A seed is {highest} or less.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A seed is {lowest} or more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A setting cannot be used: {fault}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A share cannot be below {lowest}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A sweep changes at least one setting; choose which.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A sweep draws at least one run; choose how many.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A sweep goes on with the runs it began with; leave out --set, --grid and --random.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>A value of {name} cannot be used: {fault}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Above {highest} all pictures would be halves of two; choose less.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All {epochs} epochs are done: {accuracy:.1f} % of the validation pictures are answered correctly. The best epoch's network was exported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Another window of Layerwise works on the run “{title}”; wait until it has ended.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Choose at most {highest} pictures a batch, or all of them.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Classify pictures with trained models: one line for each picture and model. Of a folder, all
pictures in it and in its sub-folders are taken.

With --json each line is one object: {"picture": path as given, "model": the activity's id (or the
model as given, where two have the same id), "probabilities": {label: p, ...}, "unfamiliar": bool,
"ms": time of the network alone}, or {"picture": ..., "error": one sentence}.

With --csv the lines are rows for a spreadsheet, in UTF-8 and with a line of headings: picture,
model, the best labels with their probabilities, energy (higher is more familiar), unfamiliar, ms,
error.
</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Download the picture from {host}?</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ended as you wished, after epoch {epoch}; nothing was exported. You can go on from there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ended as you wished, before its first epoch was done; nothing was exported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ended before the first epoch was done: there are no weights, and nothing was exported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Given up, since other runs of its sweep were better; nothing was exported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much the probability of {label} falls when a place is covered; below zero it rises.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How much the score of {label} falls when a place is covered; below zero it rises.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>It cannot be below {lowest}, which mixes nothing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Layerwise itself ended while this run went on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Layerwise was closed before it was this run's turn; start it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More than {highest} epochs would not end in your lifetime; choose fewer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More than {highest} hidden layers cannot be shown; take some away.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More than {highest} neurons in a layer take too long here; choose fewer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>More than {highest} pictures fit no memory here; choose fewer, or all.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No sub-folder of {folder} has a picture in it; choose the folder that has one sub-folder of pictures for each class.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Not one of {count} pictures can be read, such as {path} ({reason}); put whole ones in their place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ray cannot be used {where} ({fault}); check the address, or leave out --ray: the runs then go one after the other on this machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Ray is not installed; install Layerwise with its extra `cluster`, or leave out --ray: the runs then go one after the other on this machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Several runs at a time, here or on a cluster, need Ray: install it with {command} and start Layerwise again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Something unexpected went wrong; the log file has the details (Help menu).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Stopped after {epochs} epochs as you wished; the best network so far was exported. It answers {accuracy:.1f} % of the validation pictures correctly.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The VGG16 weights could not be downloaded from {url} ({fault}); check the connection to the internet and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The VGG16 weights were not found; put {file} ({size} MB) into {folder}, or allow its download with `--download`.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The answers of {name} add up to {sum:.3g} and not to 1, so they are no probabilities; choose that they are scores.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The checkpoint {path} cannot be read ({fault}); train again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The command that made the run did not send its model; it lies at {path} where it was made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The command that starts a training cannot be read ({fault}): {command}. Look under “Model, Where to train…”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The command {program} was not found; look under “Model, Where to train…”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The data has {count} classes, and {classes} were asked for; choose {count} or fewer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The data set {name} was not found; get pictures (the public set is 7,000 Labeled Pokemon, {address}), put them into {folder}, one sub-folder a species, or set {variable} to the folder that has {name}/.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The data set {name} was not found; put {files} into {folder} or set {variable} to the folder that has {name}/.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The exported model describes itself differently when read again; nothing was written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The exported model's probabilities differ from Keras' by up to {difference:.1e}; nothing was written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The file says so in a note on its pictures.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder of runs cannot be written ({fault}); check that its disk has room left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The folder {folder} is not there; connect its disk or share again, or choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The frozen layers answer with values up to {largest:.3g}, which is more than features can be; put the published weights in place of those that were used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lesson cannot be saved as {name} ({fault}); choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lesson {name} cannot be read ({fault}); look whether it is still there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The lesson {name} was made by a later version of Layerwise; install that one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The loss is no longer a number after batch {batch} of epoch {epoch}; try a lower learning rate.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model did not arrive as it was sent; train again, or copy the file from {path} where it was made.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The model {name} is not installed; install Layerwise again, or train it and add it here with “Add a model…”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network scales the values itself, so it takes them as they are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network takes a mean away that belongs to values between 0 and 1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The network takes whole numbers from 0 to 255.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture at {host} is too large (at most {most:.0f} MB); save it smaller first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture was not downloaded, as you wished.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures in {folder} are not sorted into classes; make one sub-folder for each class and put its pictures there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures in {folder} are too many to copy them to the lesson; save the lesson into the folder that {folder} lies in.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures in {folder} cannot be copied to the lesson ({fault}); make room there, or choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The pictures of this activity are not on this computer; choose a folder of your own pictures, or another activity.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The range of {title} ends before it begins; put the lower number first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The record {path} cannot be read ({fault}); sweep again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The rows are not equally long; copy a rectangle of cells.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The run {run} learned from other data than is here now; train again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The run {run} trains {found}, not {activity}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The run “{title}” is no longer there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The run “{title}” still goes on; stop it first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same picture is there as {name}, labelled {label}; remove one of the two.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The sweep {sweep} trains {found}, not {activity}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training program broke down ({fault}); the log file has the details (Help menu).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training program ended too early, with exit status {status}. Its last words: {words}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training program ended too early, with exit status {status}; the log file has the details (Help menu).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training program {program} cannot be started ({fault}).</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training was asked from outside this window to end; nothing was exported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training was ended by the system for want of memory; choose a smaller batch size or fewer pictures, or close other programs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The training was ended from outside, by the system or another program; start it again, and with a smaller batch size if memory may have been short.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The usual preparation does not work for {name} ({fault}); choose another size.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The weights {name} reach {largest:.1e}, which 16 bits cannot hold; nothing was written. Train it again with a lower learning rate.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The window of {rows} × {columns} does not fit into the picture of {height} × {width}; make the window smaller or add padding.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are more than {most} pictures; the first {most} of them are used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no VGG16 weights in {option}; name the file {file} or a folder that has it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no more than {highest} classes to learn.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no numbers in the clipboard; copy cells of a spreadsheet first.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are no values of {title} to try.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There are {rows} rows and {columns} columns; at most {most_rows} × {most_columns} fit here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There cannot be fewer than {lowest} epochs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no activity {name}; choose one of {names}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no file behind this name; copy the picture again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no file {path}; check its name and folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no folder {folder}; check its name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no model file {path}; check its name and folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no model {name}; choose one of {names}, or give the path of an .onnx file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no model {name}; open an .onnx file, or install Layerwise again to get the models that come with it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no picture in {name}; choose a folder with pictures in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no run of {activity} to go on with; leave out --resume.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no run {name} in {place}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no setting {name}; `layerwise-train list` shows them all.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is no sweep {sweep} to go on with in {folder}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is not enough memory for this; close programs or use smaller batches.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing drawn in this picture; use one with a visible digit.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>There is nothing to tell apart with fewer than {lowest} classes.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These would be {count} runs, and a sweep has at most {most}; choose fewer values.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>These would be {count} runs, and this page does at most {most} at a time; choose fewer values, or use “layerwise-train sweep” in a terminal.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file cannot be read ({fault}); check its permissions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file is empty; copy it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This file is not named like a picture that can be read; save it as PNG or JPEG if it is one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This installation has no training in it: {program} is missing. Install Layerwise with its training part; everything else works without.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is a folder inside a class; put its pictures into the class' own folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is a single run; give at least two values to compare.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is no complete address of a picture; save the picture first and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This is no picture of a kind that can be read; save it as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture has floating-point pixels; save it as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture has more than {most} million pixels; make it smaller.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This picture is damaged or cut short ({fault}); copy it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This program opens no addresses of the kind {scheme}; save the picture first and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This run has no curves yet: it ended before its first batch.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This run needs about {needed} GB of memory, most of it for its batches, and {free} GB are free; choose a smaller batch size, or close other programs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This run needs about {needed} GB of memory, most of it for its network, and {free} GB are free; choose fewer neurons where that is offered, or close other programs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>This run needs about {needed} GB of memory, most of it for its pictures, and {free} GB are free; choose fewer pictures to learn from, or close other programs.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Training needs {missing}, which this installation does not have. Install it with {command} in the folder of Layerwise and start it again; everything else works without.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Usual for networks out of Caffe, as this one seems to be; the file does not say.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Usual for small grey pictures; the file does not say.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Usual where the colours come first, as in PyTorch; the file does not say.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Usual where the colours come last, as in Keras; the file does not say.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What each place adds to the score of {label}; below zero it speaks against it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What ships is measured on pictures, and there are none here: {source}; add the pictures or leave out --ship.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What ships learned from no one's own pictures; leave out --ship.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the run has kept is another network's ({fault}); train again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What the run tells cannot be written down ({fault}). The run goes on, but its curves may not be there next time; check that the disk has room left.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What {url} sent is not the published file of the VGG16 weights; try again later, or put {file} into {folder}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With a learning rate of {value} the weights would be thrown about until no number is left; choose at most {highest}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With a learning rate of {value} the weights would hardly move; choose at least {lowest}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With its weights in fewer bits the model answers {loss:.1%} fewer of the validation pictures right, and its probabilities differ by up to {largest:.1e}; nothing was written.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With more than {highest} hardly any truth is left; choose less.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With more than {highest} of the neurons left out hardly any learn; choose less.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With {rings} rings round the picture a window of {rows} × {columns} would cover nothing but padding; pooling takes fewer rings than the window is wide and high.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Without an epoch nothing is learned; choose at least {lowest}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You can go on from epoch {epoch}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>You can go on from where it last kept its state.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Your own pictures lie on this machine, and a command of yours trains on another; choose the activity's own data, or this computer under “Model, Where to train…”.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>the best weights stay in {folder}: `layerwise-train export` makes a model of them, and `layerwise-train run {activity} --resume {run}` goes on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{activity} has no setting {name} to sweep over; choose from {names}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} can only be read; choose a folder of your own for the collection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} cannot be read ({fault}); check that it is a folder, that its disk or share is connected, and its permissions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} cannot be read ({fault}); check the folder and its permissions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} cannot be read ({fault}); choose another folder of pictures.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} cannot be written ({fault}); check that its disk or share is connected and has room left, or choose another folder.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} has classes that the model does not know ({classes}); name the sub-folders as the model's labels.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} has no sub-folders; choose the folder that has one sub-folder of pictures for each class.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} has only one sub-folder, {name}, and a network needs two classes to tell apart; add another, or choose the folder that has the classes' folders.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} has only {count} classes; choose no more, or all.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} has too few pictures that can be read of {classes}; give each class at least {fewest}, or take its folder away.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} has two sub-folders whose names look alike, {name}; put the pictures of both into one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} has {pictures} pictures but {labels} labels in its {part} files; put the published files there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} holds no checkpoint: the run ended before its first epoch was done.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} is a file; choose a folder for the collection.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} is a file; choose the folder that has one sub-folder of pictures for each class.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} is empty; put one sub-folder of pictures for each class into it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} is this collection itself; choose another folder to merge.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{folder} needs two sub-folders of pictures or more, one for each class.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{host} cannot be reached ({fault}); check that this computer is online, or save the picture first and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{host} did not send the picture within {seconds:g} s; try again, or save the picture first and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{host} does not give this picture ({fault}); save it first and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{host} leads to an address of the kind {scheme}, which is not opened; save the picture first and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{host} sends no picture but {kind}; give the address of the picture itself, or save it first and open the file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{host} stopped before the end of the picture ({fault}); try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} answers differently on this machine than where it was made (a probability is off by {difference:.2g}), so it cannot be relied on; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} answers with a sequence of {count} steps, as networks do that read text, where a classifier answers with one value for each class; choose a picture classifier.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} answers with pictures, {height} × {width} pixels large, where a classifier answers with one value for each class; choose a picture classifier.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} answers with values that are no numbers; choose another scaling, or that its answers are scores.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} answers with {count} values, more than the {most} classes that this program shows; choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} answers with {type} of shape {shape}, which this program cannot read; it must answer with float of shape {wanted}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} asks for a preparation of pictures that does not work ({fault}); export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} cannot answer pictures of {shape} ({fault}); export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} cannot be kept in {folder} ({fault}); make room there, or allow writing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} cannot be read ({fault}); check the file and its permissions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} cannot be read in safety ({fault}); close other programs and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} cannot be run here ({fault}); export it again or choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} cannot be tried in safety ({fault}); close other programs, make room on the disk and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} describes itself already; open it as it is.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} describes itself in a way that cannot be read ({fault}); export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} describes itself in a way that this program does not understand ({fault}); export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} does not describe itself: it is an ONNX model, but not one that Layerwise exported; choose one that is, or describe it where the window offers to.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} does not describe itself; use a model exported by Layerwise.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} does not tell classes apart: it answers with {shape} values for a picture; choose a picture classifier.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has colours of a kind that this program does not read ({mode}); save it as PNG or JPEG and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has no output {output}, which it says it has; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has no pre-trained base to take features from; use pictures.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has {count} pages; the first one is used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has {labels} labels but answers with {answers} values; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} has {size} million pixels; it is read at 1/{divisor} of its width and height.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} holds very much; only the first {count} pictures found in it are used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} holds {count} pictures; the main one is used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is a drawing in SVG, which only the window reads; save it as PNG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is a folder; give the pictures in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is a link to a file that is gone; give the picture itself.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is a picture of a kind that is not read here; save it as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is damaged or cut short ({fault}); copy it again or save it anew as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is damaged or no SVG that can be drawn here; save it as PNG from the program that made it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is empty; copy it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is larger than an ONNX model can be; choose an .onnx file that Layerwise exported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no ONNX model, or only a part of one; choose an .onnx file that Layerwise exported.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no file; choose an .onnx file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no file; give a picture's file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no list of labels; choose a text file with one label on each line.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no longer in the collection; look at its folder {folder}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture but a document; save the picture in it as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture but a film; save one of its pictures as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture but a program; give a picture's file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture but a sound; give a picture's file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture but a web page; save the picture on it and give that file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture but an archive; unpack it and give the pictures in it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture but text; give a picture's file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture of a kind that this program reads; save it as PNG or JPEG and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is no picture of a kind that this program reads; save it as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is not a lesson that can be used ({fault}); ask for the file once more.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is not an ONNX model that can be opened; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is read, one picture at a time; the other file is not.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is read, one picture at a time; the other {count} files are not.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is too large ({size}, at most {most}); make it smaller and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is too large for a lesson; choose a file that Layerwise saved.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is too large for an SVG ({size:.0f} MB, at most {most:.0f} MB); save it as PNG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} is written in version {version} of ONNX's operators, and this program reads them from {oldest} on; export it again with a newer version.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} keeps weights in another file, which this program does not read; save the model as one file.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} knows {first} and {last}, not the digits 0 to 9; open a model of the digits activity here.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} knows {own}, and the models of this page know {others}; open it on the page of its own subject, or choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} leaves open how large its pictures are, and runs with none of the usual sizes ({fault}); export it with a fixed size.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} makes the program that reads it crash; save it anew as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} makes the program that tries it answer nonsense; choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} makes the program that tries it crash; choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} moves; the first of its {count} pictures is used.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} needs more memory than a model may; choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} needs more memory than there is for one picture; make it smaller and try again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} says that a layer's result is {tensor}, which its graph does not have; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} says that its last feature maps are {tensor}, but its scores do not follow from them; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} says that the weights of its labels are {tensor}, but its graph has no such weights; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes exactly {count} pictures at a time; export it for one picture, or for any number.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes no picture: what it takes has {count} dimensions, and pictures have four (how many, height, width and colours); choose a picture classifier.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes nothing, so it cannot look at a picture; choose a picture classifier.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes parts from other files or addresses, which are not read; save it as PNG from the program that made it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes pictures of {channels} channels, and this program has grey and colour ones (1 or 3); choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes pictures of {height} × {width} pixels, and this program makes them up to {most} × {most}; choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes values of a kind that pictures do not have; export it with an input of floats.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes {count} inputs ({inputs}), and a picture classifier takes one; choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes {inputs} where it says it takes {wanted} alone; export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} takes {type} of shape {shape}, which this program cannot feed; it must take float or uint8 of shape {wanted}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} tells {classes} classes apart, and there are {labels} labels; give one for each, or none.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} took longer than {seconds:g} s for one answer; choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} was not decoded within {seconds:g} s; make it smaller, or save it anew as PNG or JPEG.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} was not opened, as you wished; the model before it goes on.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} was not read, because the program is closing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} was not ready to answer within {seconds:g} s; close other programs and try again, or choose another model.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{name} was written for version {version} of the model format, and this program reads version {schema}; use the program it was made with, or export it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} cannot be read ({fault}); check the file and its permissions.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} cannot be read ({fault}); check the name.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} cannot be read ({fault}); install Layerwise again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} does not hold the VGG16 weights ({name} is missing); install Layerwise again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} ends inside its header; copy or download it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} has {found} dimensions where {wanted} were expected: it seems to be swapped with another file; put the published file in its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is a whole IDX file but not the published one (its SHA-256 differs); put the published file in its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is damaged or cut short ({fault}); copy or download it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is missing; put the published file there.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is not an IDX file of bytes; put the published file in its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is not the model that shipped (its SHA-256 differs), so the VGG16 weights are not taken from it; install Layerwise again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is not the published file (its SHA-256 differs); put that in its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} is {kind} by {count} bytes; copy or download it again.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{path} knows other classes than the test data here; measure it on its own pictures with --pictures.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{place} holds other weights than the published ones of VGG16 (their SHA-256 differs); put the published {file} in its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{place} is damaged or does not hold the VGG16 weights; put the published {file} in its place.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{range} is no range of numbers; write it like 0.0001..0.1.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size} × {size}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size} × {size}, in {groups} groups</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size} × {size}, stride {stride}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{size} × {size}, stride {stride}, in {groups} groups</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title} cannot be {value}; choose one of {values}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title} has no range; name the values to try.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title} is either on or off: true or false.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title} is swept twice; leave out one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title} must be a list of numbers, such as [128, 64].</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title} must be a number.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title} must be a whole number.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{title}: {sentence}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{text}” is no number; copy cells that hold numbers only.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>“{text}” is too large for a weight; use numbers below a million.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>exporting</name>
  <message>
   <source>Pictures (*.png)</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Save as a picture</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>file_choice</name>
  <message>
   <source>All files (*)</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>layers</name>
  <message>
   <source>Adds two results, value by value: a short cut.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Bends each value by itself; without it layers would add up.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brings each map to a usual mean and spread.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brings the values 0–255 to a usual range.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each neuron weighs every input and adds its bias.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keeps one number of each map: its mean.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Keeps one value of each small window: the maps get smaller.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lays the grid out as one row.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Row {0}, column {1}: </source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Slides small kernels over the maps; each kernel adds up to one map of its own.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The picture as the network gets it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turns scores into probabilities that add up to one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Works in training only: it silences neurons by chance; here all pass.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>largest of {0} = {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>layers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>mean of {0} = {1}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>no params</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} of all parameters</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} params</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} · in training only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1} + {2} = {3}</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} × {1} values</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>lessons</name>
  <message>
   <source>All in one batch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Batch size 1, 32, all</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Batch size 1, stochastic</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Batch size 32, mini-batches</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CNN from scratch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Class by class</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Digits, VGG16</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Digits, from scratch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dropout 0.5</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eight hidden layers, once with sigmoid, once with ReLU. Look at the gradient's size per layer: through sigmoid hardly any reaches the first layers, and that network learns nothing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Eight sigmoid layers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Few pictures, many weights. Without dropout the training loss falls to nearly nothing while the validation loss turns and rises: learned by heart. With it both stay closer together.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Few pictures: from scratch, or transfer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forty photographs of each of five kinds of clothes. From scratch a CNN learns them by heart. VGG16 has seen a million photographs before; only its new last layer learns, in seconds.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Forty pictures of each class. On photographs of clothes VGG16 leaves a small CNN from scratch far behind. Handwritten digits look like nothing in ImageNet: there the head start is gone.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No dropout</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No shuffle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Photographs, VGG16</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Photographs, from scratch</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures unlike ImageNet's</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shuffled</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same thousand pictures, ten times each. Compare how smooth each loss is and how far it gets in an epoch: with 1,000 updates, with 32, and with a single one.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same with ReLU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>VGG16, frozen</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Vanishing gradient</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>With and without dropout</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Without shuffling the digits come class by class: all zeros first, all nines last. Look at the confusion: the network forgets one class over the next and answers with the last.</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message>
   <source>over {0}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>offers</name>
  <message>
   <source>Activation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Adam</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>AdamW</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>All blocks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>And the last block</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>And the last four blocks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>And the last three blocks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>And the last two blocks</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Augmentation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Batch normalisation</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Batch size</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brings the sums of each layer to one size; without, gradients can vanish on their way.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Classes</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Constant</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cross-entropy</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Deal the pictures anew in each epoch. Without, they come class by class, and the network forgets one class over the next.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Dropout</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Each looks at all values of the layer before.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Epochs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Epochs at the very end in which pictures are no longer mixed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Epochs of the new layers alone</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fewer pictures of each source make a quick run, and show how a network learns by heart.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fine-tuning</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gradient descent</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Gradient descent with momentum</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Hidden layers</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How a gradient becomes a step of the weights.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How far back the pre-trained layers learn with the new ones; the rest is frozen.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How large the steps are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>How often the network sees all pictures.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Label smoothing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Lays pictures over each other in pairs; 0 leaves them as they are.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Leaky ReLU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Learn only the first classes; the model then knows no others.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Learning rate</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Loss</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mean squared error</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Mixing of pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neurons of a hidden layer</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Neurons of each hidden layer, from the picture to the answer.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New layers first learn on frozen ones, so that their first wild steps spoil nothing.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>New layers only</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Optimiser</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures to learn from</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures until the weights are changed: 1 is stochastic gradient descent, all is batch gradient descent, in between are mini-batches.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pulls all weights towards zero a little, so that none grows large by chance.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ReLU</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Refining epochs</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Seed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Share of the neurons that is left out at random while learning.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Share of the truth that is spread over all classes, so that no answer need be certain.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Show each picture a little moved, turned and bent, and never the same way twice.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Shuffle</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Sigmoid</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Tanh</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The curve each neuron's sum goes through.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The same seed makes the same run on the same machine.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Warm-up, then falling</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Weight decay</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What training makes small: how wrong the answers are, measured in one of two ways.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Whether the learning rate stays, or rises at first and falls towards the end.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>all</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>pages</name>
  <message>
   <source>Digits</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fashion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Help</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Kernels</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pokémon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Training</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>run_words</name>
  <message>
   <source>broken off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>ended</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>exporting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>failed</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>finished</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in another window</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>paused</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>preparing</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>running</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>starting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>stopped</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>waiting</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0}: epoch {1} of {2}</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>setting_words</name>
  <message>
   <source>Activity</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>off</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>on</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>steps</name>
  <message>
   <source>Background</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brightness is turned round inside the garment; black stays around it.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Brought to the input's size with its shape kept; off, it is squeezed.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cut out</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Cut to what is not black.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fitted</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Garment</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Grey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Inverted where the ground is light.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Light on black</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Negative</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>No ground</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Photograph</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>The piece of clothing alone, on black.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Turned as the camera says that it was held.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Upright</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What is transparent gets a plain background.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>What lies behind is made black.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Without colours: the network has only seen grey.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>grey</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>in colour</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} receive this: {1} pixels, {2}.</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>{0} received</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>subjects</name>
  <message>
   <source>ANN</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>CNN</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drop a picture of a Pokémon here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Drop a picture of clothes here</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fashion</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Fine-tuned</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Pokémon</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Samples, our own drawings</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>Samples: choose one, or drop your own anywhere on this page</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>VGG16</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>VGG16, trained further</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>convolutional</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>dense network</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>frozen, new classifier</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>one, fifty or a folder, or paste with Ctrl+V</source>
   <translation type="unfinished"></translation>
  </message>
  <message>
   <source>trained from scratch</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
 <context>
  <name>sweep_table</name>
  <message>
   <source>given up</source>
   <translation type="unfinished"></translation>
  </message>
 </context>
</TS>
