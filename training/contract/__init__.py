"""What training and the application share: data that crosses, and the one picture preparation.

Everything here needs Python, NumPy, Pillow, msgspec and platformdirs, nothing else.
"""
