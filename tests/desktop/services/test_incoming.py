"""What browsers, file managers and editors drop or copy is understood."""

import base64
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from desktop.services.incoming import as_png, incoming
from tests.desktop.services.picture_files import svg

ADDRESS = "https://example.org/bild.png"
DATA = b"\x89PNG\r\n\x1a\n rest"
DATA_URL = "data:image/png;base64," + base64.b64encode(DATA).decode()


def mime(*, urls=(), text=None, html=None, **data):
    """What a program gives; ``data`` by types with _ for /."""
    given = QMimeData()
    if urls:
        given.setUrls([QUrl(url) for url in urls])
    if text is not None:
        given.setText(text)
    if html is not None:
        given.setHtml(html)
    for kind, content in data.items():
        given.setData(kind.replace("__", "/"), QByteArray(content))
    return given


def red():
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    return image


def test_nothing():
    assert incoming(mime()).is_empty
    assert incoming(mime(text="Guten Tag")).is_empty
    assert incoming(mime(text="")).is_empty
    assert incoming(mime(html="<p>Guten <b>Tag</b></p>")).is_empty


def test_files_come_first():
    given = mime(urls=["file:///tmp/ä b.png", "file:///tmp/c.png"], image__png=DATA)
    assert incoming(given).paths == (Path("/tmp/ä b.png"), Path("/tmp/c.png"))


def test_files_beside_addresses():
    assert incoming(mime(urls=[ADDRESS, "file:///tmp/c.png"])).paths == (Path("/tmp/c.png"),)


def test_uri_list_as_a_program_writes_it():
    content = b"# from here\r\nfile:///tmp/%C3%A4.png\r\nfile:///tmp/b.png\r\n"
    given = QMimeData()
    given.setData("text/uri-list", QByteArray(content))
    assert incoming(given).paths == (Path("/tmp/ä.png"), Path("/tmp/b.png"))


def test_files_copied_in_gnome():
    given = QMimeData()
    given.setData("x-special/gnome-copied-files", QByteArray(b"copy\nfile:///tmp/%C3%A4%20b.png"))
    assert incoming(given).paths == (Path("/tmp/ä b.png"),)


def test_file_as_text():
    assert incoming(mime(text="file:///tmp/a%20b.png\n")).paths == (Path("/tmp/a b.png"),)


@pytest.mark.parametrize("kind", ["image/png", "image/svg+xml", "image/avif"])
def test_content_of_a_picture(kind):
    given = QMimeData()
    given.setData(kind, QByteArray(DATA))
    given.setUrls([QUrl(ADDRESS)])
    assert incoming(given).content == DATA


def test_pixels_come_before_a_drawing():
    given = QMimeData()
    given.setData("image/svg+xml", QByteArray(svg("")))
    given.setData("image/png", QByteArray(DATA))
    assert incoming(given).content == DATA


def test_png_of_a_windows_program():
    given = QMimeData()
    given.setData('application/x-qt-windows-mime;value="PNG"', QByteArray(DATA))
    assert incoming(given).content == DATA


def test_image():
    given = QMimeData()
    given.setImageData(red())
    image = incoming(given).image
    assert image is not None
    assert image.pixelColor(1, 1) == QColor("red")
    assert as_png(image).startswith(b"\x89PNG")


def test_several_addresses_each_once():
    other = "http://example.org/2.png"
    assert incoming(mime(urls=[ADDRESS, other, ADDRESS])).addresses == (ADDRESS, other)
    assert incoming(mime(text=f"{ADDRESS}\n{other}\n")).addresses == (ADDRESS, other)
    assert incoming(mime(urls=[ADDRESS])).address == ADDRESS
    assert incoming(mime()).address == ""


def test_picture_in_a_link_is_the_picture():
    html = f'<a href="https://example.org/page"><img alt="" src="{ADDRESS}"></a>'
    found = incoming(mime(urls=["https://example.org/page"], html=html))
    assert found.address == ADDRESS


def test_html_of_a_browser():
    html = (
        '<meta charset="utf-8"><IMG SRC="//example.org/1.png"><img src="2.png">'
        '<img><img src="https://example.org/?a=1&amp;b=2"><img src="file:///etc/passwd">'
    )
    assert incoming(mime(html=html)).addresses == (
        "https://example.org/1.png",
        "https://example.org/?a=1&b=2",
    )


def test_html_that_is_broken():
    assert incoming(mime(html="<img src='" * 1000)).is_empty
    assert incoming(mime(html="<" * 10_000)).is_empty


def test_picture_within_an_address():
    assert incoming(mime(text=DATA_URL)).content == DATA
    assert incoming(mime(html=f'<img src="{DATA_URL}">')).content == DATA
    assert incoming(mime(urls=[DATA_URL])).content == DATA
    assert incoming(mime(text="data:image/svg+xml,%3Csvg/%3E")).content == b"<svg/>"


@pytest.mark.parametrize("text", ["data:image/png;base64,%%%", "data:image/png;base64,A", "data:x"])
def test_damaged_data_is_nothing(text):
    assert incoming(mime(text=text)).is_empty


def test_other_schemes_are_handed_on_to_be_refused():
    assert incoming(mime(urls=["smb://server/a.png"])).addresses == ("smb://server/a.png",)


def test_text_with_an_address_in_it_is_text():
    assert incoming(mime(text=f"see {ADDRESS}")).is_empty
