"""What the application says of itself to macOS: ``Info.plist``, beside PyInstaller's own keys."""

from typing import Any

IDENTIFIER = "io.github.layerwise.layerwise"
# The first that the libraries of Qt 6.9 and of TensorFlow 2.18 are built for.
OLDEST_SYSTEM = "12.0"

# Suffix, its type's identifier and name, what it conforms to, and whether the type is our own.
LESSON = ("layerwise-lesson", f"{IDENTIFIER}.lesson", "Layerwise lesson", "public.json", True)
PACK = ("layerwise-pack", f"{IDENTIFIER}.pack", "Layerwise classroom pack", "public.data", True)
MODEL = ("onnx", "ai.onnx.model", "ONNX model", "public.data", False)


def information(version: str) -> dict[str, Any]:
    """Return the entries of ``Info.plist``.

    Parameters
    ----------
    version
        As ``1.0.0``.
    """
    return {
        "CFBundleDisplayName": "Layerwise",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleLocalizations": ["en", "de"],
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [_document(*kind) for kind in (LESSON, PACK, MODEL)],
        "UTExportedTypeDeclarations": [_declared(*kind) for kind in (LESSON, PACK)],
        "UTImportedTypeDeclarations": [_declared(*MODEL)],
    }


def _document(
    suffix: str, identifier: str, name: str, _parent: str, is_own: bool
) -> dict[str, Any]:
    """Return that files of a type can be opened; others' types only as one choice among several."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "CFBundleTypeExtensions": [suffix],
        "LSItemContentTypes": [identifier],
        "LSHandlerRank": "Owner" if is_own else "Alternate",
    }


def _declared(
    suffix: str, identifier: str, name: str, parent: str, _is_own: bool
) -> dict[str, Any]:
    """Return what a type is."""
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": name,
        "UTTypeConformsTo": [parent],
        "UTTypeTagSpecification": {"public.filename-extension": [suffix]},
    }
