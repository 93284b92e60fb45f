"""What the contract may import is a list of what is allowed, which import-linter cannot have."""

import sys

import grimp

ALLOWED = {"PIL", "msgspec", "numpy", "platformdirs"} | sys.stdlib_module_names


def foreign_imports(contract="training.contract"):
    """Each import of a contract's module that is neither its own nor allowed."""
    graph = grimp.build_graph("desktop", "training", include_external_packages=True)
    modules = {contract, *graph.find_descendants(contract)}
    return {
        f"{module} imports {imported}"
        for module in modules
        for imported in graph.find_modules_directly_imported_by(module) - modules
        if imported not in ALLOWED
    }


def test_the_contract_needs_four_libraries_at_most():
    assert foreign_imports() == set()


def test_the_check_finds_what_is_not_allowed():
    assert any(line.endswith(" imports keras") for line in foreign_imports("training.models"))
