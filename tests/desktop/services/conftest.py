"""A small real model and real pictures, made once for all tests of the services."""

from tests.desktop.digits import digits, digits_bytes, digits_file, digits_model, own_model

__all__ = ["digits", "digits_bytes", "digits_file", "digits_model", "own_model"]
