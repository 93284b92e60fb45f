"""The settings that activities offer, with their ranges; their entries name which."""

import msgspec

from training.contract.activities import Activity
from training.contract.offers import AnyOffer, Choice, Layers, Number, OnlyWith, Switch, refuse
from training.contract.settings import Augmentation, TrainingSettings

MOST_CLASSES = 1000  # where the data names them

SAMPLES = Number(
    setting="samples",
    title="Pictures to learn from",
    hint="Fewer pictures of each source make a quick run, and show how a network learns by heart.",
    lowest=1,
    highest=1_000_000,
    too_low="A network cannot learn from nothing; choose at least {lowest} picture.",
    too_high="More than {highest} pictures fit no memory here; choose fewer, or all.",
    unit="pictures",
    whole=True,
    logarithmic=True,
    none="all",
)
CLASSES = Number(
    setting="classes",
    title="Classes",
    hint="Learn only the first classes; the model then knows no others.",
    lowest=2,
    highest=MOST_CLASSES,
    too_low="There is nothing to tell apart with fewer than {lowest} classes.",
    too_high="There are no more than {highest} classes to learn.",
    unit="classes",
    whole=True,
    none="all",
)
LOSS = Choice(
    setting="loss",
    title="Loss",
    hint="What training makes small: how wrong the answers are, measured in one of two ways.",
    values=("cross-entropy", "mean-squared-error"),
    titles=("Cross-entropy", "Mean squared error"),
)
EPOCHS = Number(
    setting="epochs",
    title="Epochs",
    hint="How often the network sees all pictures.",
    lowest=1,
    highest=10_000,
    too_low="Without an epoch nothing is learned; choose at least {lowest}.",
    too_high="More than {highest} epochs would not end in your lifetime; choose fewer.",
    unit="epochs",
    whole=True,
    logarithmic=True,
)
BATCH_SIZE = Number(
    setting="batch_size",
    title="Batch size",
    hint="Pictures until the weights are changed: 1 is stochastic gradient descent, all is batch "
    "gradient descent, in between are mini-batches.",
    lowest=1,
    highest=65_536,
    too_low="A batch has at least {lowest} picture, or there is nothing to learn from.",
    too_high="Choose at most {highest} pictures a batch, or all of them.",
    unit="pictures",
    whole=True,
    logarithmic=True,
    none="all",
)
SHUFFLE = Switch(
    setting="shuffle",
    title="Shuffle",
    hint="Deal the pictures anew in each epoch. Without, they come class by class, and the network "
    "forgets one class over the next.",
)
OPTIMISER = Choice(
    setting="optimiser",
    title="Optimiser",
    hint="How a gradient becomes a step of the weights.",
    values=("adamw", "adam", "sgd", "sgd-momentum"),
    titles=("AdamW", "Adam", "Gradient descent", "Gradient descent with momentum"),
)
LEARNING_RATE = Number(
    setting="learning_rate",
    title="Learning rate",
    hint="How large the steps are.",
    lowest=1e-6,
    highest=10.0,
    too_low="With a learning rate of {value} the weights would hardly move; choose at least "
    "{lowest}.",
    too_high="With a learning rate of {value} the weights would be thrown about until no number is "
    "left; choose at most {highest}.",
    logarithmic=True,
)
SCHEDULE = Choice(
    setting="schedule",
    title="Schedule",
    hint="Whether the learning rate stays, or rises at first and falls towards the end.",
    values=("warm-up-cosine", "constant"),
    titles=("Warm-up, then falling", "Constant"),
)
WEIGHT_DECAY = Number(
    setting="weight_decay",
    title="Weight decay",
    hint="Pulls all weights towards zero a little, so that none grows large by chance.",
    lowest=0.0,
    highest=1.0,
    too_low="A decay below {lowest} would blow the weights up; choose {lowest} or more.",
    too_high="A decay above {highest} forgets faster than it learns; choose at most {highest}.",
    only_with=OnlyWith("optimiser", ("adamw",)),
)
HIDDEN_UNITS = Layers(
    setting="hidden_units",
    title="Hidden layers",
    hint="Neurons of each hidden layer, from the picture to the answer.",
    each=Number(
        setting="hidden_units",
        title="Neurons of a hidden layer",
        hint="Each looks at all values of the layer before.",
        lowest=1,
        highest=4096,
        too_low="A layer without a neuron lets nothing through; choose at least {lowest}.",
        too_high="More than {highest} neurons in a layer take too long here; choose fewer.",
        unit="neurons",
        whole=True,
        logarithmic=True,
    ),
    fewest=1,
    most=16,
    too_few="A dense network here has at least {lowest} hidden layer; add one.",
    too_many="More than {highest} hidden layers cannot be shown; take some away.",
)
ACTIVATION = Choice(
    setting="activation",
    title="Activation",
    hint="The curve each neuron's sum goes through.",
    values=("relu", "leaky_relu", "sigmoid", "tanh"),
    titles=("ReLU", "Leaky ReLU", "Sigmoid", "Tanh"),
)
BATCH_NORMALISATION = Switch(
    setting="batch_normalisation",
    title="Batch normalisation",
    hint="Brings the sums of each layer to one size; without, gradients can vanish on their way.",
)
DROPOUT = Number(
    setting="dropout",
    title="Dropout",
    hint="Share of the neurons that is left out at random while learning.",
    lowest=0.0,
    highest=0.95,
    too_low="A share cannot be below {lowest}.",
    too_high="With more than {highest} of the neurons left out hardly any learn; choose less.",
    unit="share",
)
LABEL_SMOOTHING = Number(
    setting="label_smoothing",
    title="Label smoothing",
    hint="Share of the truth that is spread over all classes, so that no answer need be certain.",
    lowest=0.0,
    highest=0.9,
    too_low="A share cannot be below {lowest}.",
    too_high="With more than {highest} hardly any truth is left; choose less.",
    unit="share",
)
AUGMENTATION = Switch(
    setting="augmentation",
    title="Augmentation",
    hint="Show each picture a little moved, turned and bent, and never the same way twice.",
    on=Augmentation(),
    off=None,
)
MIXUP = Number(
    setting="mixup",
    title="Mixing of pictures",
    hint="Lays pictures over each other in pairs; 0 leaves them as they are.",
    lowest=0.0,
    highest=0.99,
    too_low="It cannot be below {lowest}, which mixes nothing.",
    too_high="Above {highest} all pictures would be halves of two; choose less.",
)
FINE_TUNED_BLOCKS = Choice(
    setting="fine_tuned_blocks",
    title="Fine-tuning",
    hint="How far back the pre-trained layers learn with the new ones; the rest is frozen.",
    values=(0, 1, 2, 3, 4, 5),
    titles=(
        "New layers only",
        "And the last block",
        "And the last two blocks",
        "And the last three blocks",
        "And the last four blocks",
        "All blocks",
    ),
)
TOP_EPOCHS = Number(
    setting="top_epochs",
    title="Epochs of the new layers alone",
    hint="New layers first learn on frozen ones, so that their first wild steps spoil nothing.",
    lowest=0,
    highest=10_000,
    too_low="There cannot be fewer than {lowest} epochs.",
    too_high="More than {highest} epochs would not end in your lifetime; choose fewer.",
    unit="epochs",
    whole=True,
)
REFINING_EPOCHS = Number(
    setting="refining_epochs",
    title="Refining epochs",
    hint="Epochs at the very end in which pictures are no longer mixed.",
    lowest=0,
    highest=10_000,
    too_low="There cannot be fewer than {lowest} epochs.",
    too_high="More than {highest} epochs would not end in your lifetime; choose fewer.",
    unit="epochs",
    whole=True,
)
SEED = Number(
    setting="seed",
    title="Seed",
    hint="The same seed makes the same run on the same machine.",
    lowest=0,
    highest=2_000_000_000,
    too_low="A seed is {lowest} or more.",
    too_high="A seed is {highest} or less.",
    whole=True,
)

# What every training makes use of, whatever the network.
FIRST = (SAMPLES, CLASSES, LOSS, EPOCHS, BATCH_SIZE, SHUFFLE)
DESCENT = (OPTIMISER, LEARNING_RATE, SCHEDULE, WEIGHT_DECAY)
# What some make use of, and what their entries name in this order.
NAMED: tuple[AnyOffer, ...] = (
    HIDDEN_UNITS, ACTIVATION, BATCH_NORMALISATION, FINE_TUNED_BLOCKS, TOP_EPOCHS, DROPOUT,
    LABEL_SMOOTHING, AUGMENTATION, MIXUP, REFINING_EPOCHS,
)  # fmt: skip


def offers(activity: Activity) -> tuple[AnyOffer, ...]:
    """Return the settings that the activity offers, in the order of a form.

    Its own augmentation is what switches on, and there are as many classes as it has labels.
    """
    own = (offer for offer in NAMED if offer.setting in activity.offered)
    return tuple(_of(activity, offer) for offer in (*FIRST, *DESCENT, *own, SEED))


def refuse_out_of_range(activity: Activity, settings: TrainingSettings) -> None:
    """Refuse settings of which one is out of the range that the activity offers.

    Raises
    ------
    SettingsError
        Saying which and why.
    """
    for offer in offers(activity):
        refuse(offer, getattr(settings, offer.setting))


def _of(activity: Activity, offer: AnyOffer) -> AnyOffer:
    """Return an offer as this activity makes it."""
    if isinstance(offer, Number) and offer.setting == "classes" and activity.labels:
        return msgspec.structs.replace(offer, highest=len(activity.labels))
    if isinstance(offer, Switch) and offer.setting == "augmentation":
        return msgspec.structs.replace(offer, on=activity.settings.augmentation or offer.on)
    return offer
