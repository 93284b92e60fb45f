"""What macOS is told; the disk image itself is made on a Mac only."""

import plistlib
import shutil
import subprocess

import pytest

from resources.installers.macos.information import information
from tests.conftest import ROOT

FOLDER = ROOT / "resources" / "installers" / "macos"


def test_the_information_is_a_property_list_with_a_type_for_each_document():
    told = information("1.2.3")
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleShortVersionString"] == "1.2.3"
    declared = told["UTExportedTypeDeclarations"] + told["UTImportedTypeDeclarations"]
    identifiers = {one["UTTypeIdentifier"] for one in declared}
    documents = told["CFBundleDocumentTypes"]
    assert {one["LSItemContentTypes"][0] for one in documents} == identifiers
    suffixes = {one["CFBundleTypeExtensions"][0] for one in documents}
    assert suffixes == {"layerwise-lesson", "layerwise-pack", "onnx"}


def test_models_of_others_stay_theirs():
    ranks = {
        one["CFBundleTypeExtensions"][0]: one["LSHandlerRank"]
        for one in information("1.0.0")["CFBundleDocumentTypes"]
    }
    assert ranks == {
        "layerwise-lesson": "Owner",
        "layerwise-pack": "Owner",
        "onnx": "Alternate",
    }


def test_the_entitlements_can_be_read():
    granted = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    assert granted and all(granted.values())


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="needs shellcheck")
def test_the_script_has_no_fault_that_shellcheck_knows():
    done = subprocess.run(["shellcheck", FOLDER / "build_dmg"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
