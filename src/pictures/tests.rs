//! Images are made in the tests themselves, so that each shows what it is about.

use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use super::frame::Encoding;
use super::*;

const RED: [u8; 3] = [220, 20, 20];
const BLUE: [u8; 3] = [20, 20, 220];

/// The left half red, the right half blue.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| Rgb(if x < width / 2 { RED } else { BLUE }))
}

/// As a camera writes it: with the place where it was taken, and how the camera was held.
fn jpeg(image: &RgbImage, orientation: u8) -> Vec<u8> {
    let mut exif = b"MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    exif.extend(b"GPS 51.0373 N 4.4864 E");
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
    encoder.set_exif_metadata(exif).expect("JPEG takes it");
    encoder.write_image(image, image.width(), image.height(), ExtendedColorType::Rgb8).expect("an image");
    bytes
}

fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image.into().write_to(&mut bytes, format).expect("an image");
    bytes.into_inner()
}

fn made(bytes: &[u8], frame: Frame, focus: Option<[f64; 2]>) -> Vec<(Making, Vec<u8>)> {
    let head = read_head(bytes).expect("an image");
    let makings = makings("tribune", &head, frame, focus);
    let files = make_images(bytes, &makings).expect("an image");
    makings.into_iter().zip(files).collect()
}

fn shown(bytes: &[u8]) -> RgbaImage {
    image::load_from_memory(bytes).expect("what was written can be read").into_rgba8()
}

/// `400x300.webp 800x600.jpg`
fn sizes(width: u32, height: u32, kind: ImageKind, frame: Frame) -> String {
    let image = ImageHead { width, height, kind, hash: 7 };
    let file = |making: &Making| {
        let (_, extension) = making.file.rsplit_once('.').expect("an extension");
        format!("{}x{}.{extension}", making.width, making.height)
    };
    makings("x", &image, frame, None).iter().map(file).collect::<Vec<_>>().join(" ")
}

fn assert_near(pixel: &Rgba<u8>, colour: [u8; 3]) {
    let apart = pixel.0.iter().zip(colour).map(|(one, other)| one.abs_diff(other)).max();
    assert!(apart.is_some_and(|apart| apart < 40), "{pixel:?} is not {colour:?}");
}

#[test]
fn no_file_is_larger_than_the_image() {
    let photograph = |width, height, frame| sizes(width, height, ImageKind::Photograph, frame);
    assert_eq!(photograph(4000, 3000, Frame::Figure), "400x300.webp 800x600.webp 1600x1200.webp 800x600.jpg");
    assert_eq!(photograph(1000, 500, Frame::Figure), "400x200.webp 800x400.webp 1000x500.webp 800x400.jpg");
    assert_eq!(photograph(300, 200, Frame::Figure), "300x200.webp 300x200.jpg");
    assert_eq!(photograph(1, 5000, Frame::Figure), "1x5000.webp 1x5000.jpg");
    assert_eq!(photograph(4000, 3000, Frame::Face), "96x96.webp 288x288.webp 288x288.jpg");
    assert_eq!(photograph(4000, 3000, Frame::Share), "1200x630.jpg");
    assert_eq!(sizes(640, 640, ImageKind::Bitmap, Frame::Crest), "160x160.webp 320x320.webp 320x320.png");
    assert_eq!(sizes(64, 74, ImageKind::Drawing, Frame::Crest), "64x74.svg");
}

#[test]
fn a_lead_picture_that_is_higher_than_wide_is_cut_and_one_in_the_text_is_not() {
    assert_eq!(
        sizes(900, 1600, ImageKind::Photograph, Frame::Lead),
        "400x300.webp 800x600.webp 900x675.webp 800x600.jpg"
    );
    assert_eq!(
        sizes(900, 1600, ImageKind::Photograph, Frame::Figure),
        "400x711.webp 800x1422.webp 900x1600.webp 800x1422.jpg"
    );
}

#[test]
fn what_is_cut_keeps_the_focus_in_sight() {
    let bytes = jpeg(&halves(400, 100), 1);
    for (focus, colour) in [([0.0, 0.5], RED), ([1.0, 0.5], BLUE)] {
        for (making, file) in made(&bytes, Frame::Face, Some(focus)) {
            let image = shown(&file);
            assert_eq!((image.width(), image.height()), (making.width, making.height));
            assert_near(image.get_pixel(image.width() / 2, image.height() / 2), colour);
        }
    }
}

#[test]
fn a_photograph_is_turned_upright_and_tells_nothing_but_what_is_to_be_seen() {
    // Six: the camera was held so that the left side of the file is above.
    let bytes = jpeg(&halves(200, 100), 6);
    let head = read_head(&bytes).expect("an image");
    assert_eq!((head.width, head.height, head.kind), (100, 200, ImageKind::Photograph));
    for (_, file) in made(&bytes, Frame::Figure, None) {
        let image = shown(&file);
        assert_eq!((image.width(), image.height()), (100, 200));
        assert_near(image.get_pixel(50, 20), RED);
        assert_near(image.get_pixel(50, 180), BLUE);
        for secret in [b"GPS".as_slice(), b"Exif", b"4.4864"] {
            assert!(!file.windows(secret.len()).any(|part| part == secret));
        }
    }
}

#[test]
fn what_can_be_seen_through_stays_so() {
    let ring = RgbaImage::from_fn(500, 500, |x, y| {
        let inside = x.abs_diff(250).pow(2) + y.abs_diff(250).pow(2) < 200 * 200;
        if inside { Rgba([220, 20, 20, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    for format in [ImageFormat::Png, ImageFormat::WebP] {
        let files = made(&encoded(ring.clone(), format), Frame::Crest, None);
        assert_eq!(files.last().expect("a file").0.encoding, Encoding::Png);
        for (_, file) in files {
            let image = shown(&file);
            assert_eq!(image.get_pixel(0, 0).0[3], 0);
            assert_near(image.get_pixel(image.width() / 2, image.height() / 2), RED);
        }
    }
}

#[test]
fn the_name_of_a_file_follows_from_all_that_it_is_made_from() {
    let names = |hash, focus, frame| {
        let image = ImageHead { width: 2000, height: 500, kind: ImageKind::Photograph, hash };
        makings("hasi", &image, frame, focus).into_iter().map(|making| making.file).collect::<Vec<_>>()
    };
    let usual = names(1, None, Frame::Face);
    assert_eq!(usual, names(1, None, Frame::Face));
    assert!(usual[0].starts_with("pictures/hasi-96-") && usual[0].ends_with(".webp"), "{usual:?}");
    for other in [names(2, None, Frame::Face), names(1, Some([0.1, 0.5]), Frame::Face), names(1, None, Frame::Lead)] {
        assert!(other.iter().all(|file| !usual.contains(file)), "{other:?}");
    }
}

#[test]
fn the_same_bytes_become_the_same_bytes() {
    let bytes = jpeg(&halves(500, 300), 1);
    let files = |()| made(&bytes, Frame::Figure, None).into_iter().map(|(_, file)| file).collect::<Vec<_>>();
    assert_eq!(files(()), files(()));
}

#[test]
fn an_image_higher_than_a_webp_can_be_is_shown_without() {
    let bytes = encoded(halves(40, 17_000), ImageFormat::Png);
    let endings: Vec<String> = made(&bytes, Frame::Figure, None)
        .into_iter()
        .map(|(making, _)| making.file.rsplit('.').next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(endings, ["png"]);
}

#[test]
fn what_cannot_be_shown_says_why() {
    let whole = jpeg(&halves(100, 100), 1);
    let png = encoded(halves(100, 100), ImageFormat::Png);
    // As a program leaves it that mends the end of a file and not its middle.
    let end_of_png = &png[png.len() - 12..];
    let svg =
        |inside: &str| format!("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{inside}</svg>");
    for (bytes, why) in [
        (&b""[..], "is no JPEG"),
        (b"GIF89a", "is no JPEG"),
        (b"<html></html>", "is no JPEG"),
        (&whole[..whole.len() - 40], "ends before"),
        (&png[..png.len() - 12], "ends before"),
        (&[&png[..png.len() - 30], end_of_png].concat(), "ends before"),
        (svg("<script>alert(1)</script>").as_bytes(), "runs a script"),
        (svg("<text>KVM</text>").as_bytes(), "turn its text into paths"),
        (svg("<image href=\"a.png\"/>").as_bytes(), "another image inside"),
        (svg("<path").as_bytes(), "cannot be read"),
    ] {
        let found = read_head(bytes).expect_err(why);
        assert!(found.contains(why), "{found}");
    }
}

/// A camera writes a small image into what it says about an image, and that one has an end of its own.
#[test]
fn half_a_photograph_with_a_whole_one_in_its_description_is_found() {
    let small = jpeg(&halves(10, 10), 1);
    let whole = jpeg(&halves(100, 100), 1);
    let length = (small.len() as u16 + 2).to_be_bytes();
    let described = [&whole[..2], &[0xff, 0xe2], &length, &small, &whole[2..]].concat();
    assert_eq!(read_head(&described).map(|head| (head.width, head.height)), Ok((100, 100)));
    let found = read_head(&described[..described.len() - 40]).expect_err("half of it is not there");
    assert!(found.contains("ends before"), "{found}");
}

#[test]
fn a_drawing_may_have_a_document_type_that_brings_nothing_in() {
    let drawing = |kind: &str, inside: &str| {
        format!(
            "<?xml version='1.0'?><!DOCTYPE svg {kind}><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>\
                 <path d='M0 0h9v9z'/>{inside}</svg>"
        )
    };
    let usual = "PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'";
    assert!(read_head(drawing(usual, "").as_bytes()).is_ok());
    let outside = drawing("[<!ENTITY outside SYSTEM 'file:///etc/hostname'>]", "<title>&outside;</title>");
    let name = std::fs::read_to_string("/etc/hostname").unwrap_or_default();
    if read_head(outside.as_bytes()).is_ok() {
        let written = made(outside.as_bytes(), Frame::Crest, None).remove(0).1;
        assert!(name.is_empty() || !String::from_utf8_lossy(&written).contains(name.trim()));
    }
    let doubled: String = (1..40).map(|at| format!("<!ENTITY e{at} '&e{0};&e{0};'>", at - 1)).collect();
    let endless = drawing(&format!("[<!ENTITY e0 '<g/>'>{doubled}]"), "&e39;");
    assert!(read_head(endless.as_bytes()).is_err());
}

#[test]
fn a_drawing_keeps_its_shapes_and_nothing_that_runs_or_tells() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 50' onload='alert(1)'><title>home/jan</title>\
               <a href='javascript:alert(2)'><path fill='#d5121e' d='M0 0h40v50H0z' onclick='alert(3)'/></a></svg>";
    let head = read_head(svg.as_bytes()).expect("a drawing");
    assert_eq!((head.width, head.height, head.kind), (40, 50, ImageKind::Drawing));
    let files = made(svg.as_bytes(), Frame::Crest, None);
    let written = String::from_utf8(files[0].1.clone()).expect("text");
    assert!(written.contains("#d5121e"), "{written}");
    assert!(!["alert", "jan", "javascript"].iter().any(|word| written.contains(word)), "{written}");
}

#[test]
fn a_headline_is_as_large_as_its_lines_let_it_be() {
    let fit_in = |text: &str, room: Room| fit_lines(text, &room, Weight::Bold);
    let room = Room { width: 800.0, height: None, lines: 3, sizes: 60.0..=100.0 };
    let fit = |text: &str| fit_in(text, room.clone());
    assert_eq!(fit("Remontada"), Lines { lines: vec!["Remontada".to_owned()], size: 100.0 });
    let two = fit("Mechelen wint met het kleinste verschil");
    assert_eq!((two.lines.len(), two.size), (2, 100.0));
    let length = |line: &String| line.chars().count();
    assert!(length(&two.lines[0]).abs_diff(length(&two.lines[1])) < 8, "{two:?}");
    let long = fit(&"Een kop die maar niet ophoudt ".repeat(9));
    assert_eq!((long.lines.len(), long.size), (3, 60.0));
    assert!(long.lines[2].ends_with('…') && !long.lines[2].ends_with(" …"), "{long:?}");
    let word = fit("Degradatiebekerwedstrijdverslaggeversvereniging van 1904");
    assert!(word.lines[0].ends_with('…'), "{word:?}");
    let low = fit_in("Mechelen wint met het kleinste verschil", Room { height: Some(160.0), ..room.clone() });
    assert_eq!((low.lines.len(), low.size), (2, 80.0));
    assert_eq!(fit(""), Lines { lines: Vec::new(), size: 100.0 });
}

#[test]
fn a_letter_that_the_typeface_lacks_is_never_an_empty_box() {
    assert!(can_write("Łukasz Żółć, Čović & Gündoğan: 1–0 ⚽"));
    assert!(!can_write("Ким"));
    assert!(!can_write("김민서"));
    let room = Room { width: 800.0, height: None, lines: 1, sizes: 10.0..=20.0 };
    assert_eq!(fit_lines("Goal ⚽ !", &room, Weight::Medium).lines, ["Goal !"]);
}

#[test]
fn a_card_is_drawn_with_its_own_typeface_and_is_the_same_each_time() {
    let svg = |family: &str| {
        format!(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 630'><rect width='1200' height='630' fill='#edf3ea'/>\
             <text x='60' y='300' font-family='{family}' font-size='200' font-weight='700' fill='#13201a'>1–0</text></svg>"
        )
    };
    let card = draw_card(&svg("Instrument Sans Condensed")).expect("a card");
    assert_eq!(card, draw_card(&svg("Instrument Sans Condensed")).expect("a card"));
    let image = shown(&card);
    assert_eq!((image.width(), image.height()), (CARD_WIDTH, CARD_HEIGHT));
    assert_near(image.get_pixel(0, 0), [0xed, 0xf3, 0xea]);
    let ink = image.pixels().filter(|pixel| pixel.0[0] < 60).count();
    assert!(ink > 5000, "{ink} pixels of ink");
    assert!(draw_card("<svg").is_err());
}

#[test]
fn a_card_with_more_colours_than_a_palette_keeps_the_frequent_ones() {
    let stripes: String = (0..400)
        .map(|at| format!("<rect x='{at}' y='0' width='1' height='9' fill='rgb({},{},9)'/>", at / 2, 255 - at / 2))
        .collect();
    let card = draw_card(&format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 630'><rect width='1200' height='630' fill='#fff'/>{stripes}</svg>"
    ));
    let image = shown(&card.expect("a card"));
    assert_eq!(image.get_pixel(800, 600).0, [255, 255, 255, 255]);
    assert_near(image.get_pixel(100, 4), [50, 205, 9]);
}
