"""Errors whose message is a sentence for the person at the screen."""


class LayerwiseError(Exception):
    """Something went wrong that a user can understand and act on.

    The sentence is kept as a template with its parts, so that a window can translate the
    template before the parts are put in; ``str(error)`` is the English sentence.

    Parameters
    ----------
    template
        One sentence with ``{name}`` fields: what is wrong and what to do about it.
    **parts
        The values of the fields.
    """

    def __init__(self, template: str, **parts: object) -> None:
        super().__init__(template, parts)
        self.template = template
        self.parts = parts

    def __str__(self) -> str:
        """Return the sentence in English."""
        return self.template.format(**self.parts)


class DataError(LayerwiseError):
    """A data set or one of its files is missing or not what it claims to be."""


class PictureError(LayerwiseError):
    """A picture cannot be read or holds nothing that could be classified."""


class ModelFileError(LayerwiseError):
    """A model file cannot be used, or is not what its metadata say."""


class NotDescribedError(ModelFileError):
    """The file is an ONNX model without Layerwise's metadata: its user could describe it."""


class SettingsError(LayerwiseError):
    """A setting is out of its range, or settings contradict each other."""
