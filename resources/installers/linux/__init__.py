"""The Linux installers: a Debian package and an archive that needs no installation."""
