//! Puts a screen together: the device, what stands on it, the frame and the hand.

use super::board::{Area, At, Board, WIDE, bold, plain};
use super::measure::{escape, fit, width};
use super::{Device, KeySet, Look, Part, Region, Screen, Thing, mark, pads, presses, things};

/// A screen that would be higher is drawn with less air.
const MOST_HIGH: i32 = 420;

/// The height of a flat picture.
const LOW: i32 = 110;

/// Draws a screen as inline SVG.
pub fn draw(screen: &Screen, look: &Look) -> String {
    let Painted { high, inside, .. } = fitted(screen, look);
    let class = if screen.low && high <= LOW + 30 { "screen screen--low" } else { "screen" };
    let lang = if screen.only_german { "de" } else { look.lang };
    format!(
        r#"<svg class="{class}" viewBox="0 0 {WIDE} {high}" role="img" lang="{}" aria-label="{}"><path d="M0 0h{WIDE}v{high}H0z" class="k-sky"/>{inside}</svg>"#,
        escape(lang),
        escape(look.label)
    )
}

/// A screen to be touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Touchable {
    /// The drawing, cut to the device; it says nothing to screen readers.
    pub svg: String,
    /// How wide it is, in units of the drawing.
    pub wide: i32,
    /// How high it is.
    pub high: i32,
    /// Where its parts lie in it.
    pub regions: Vec<Region>,
}

/// Draws a screen to be touched: as large as a phone allows, without what lies beside the device.
pub fn draw_to_touch(screen: &Screen, look: &Look) -> Touchable {
    let Painted { high, inside, regions, .. } = fitted(screen, look);
    let (left, wide) = match screen.device {
        // The keys at the side stand out.
        Device::Phone if screen.things.iter().any(|thing| matches!(thing, Thing::Key(_))) => (31, 272),
        Device::Phone => (31, 258),
        Device::Computer => (15, 290),
        Device::Sign => (0, WIDE),
    };
    let regions = regions.into_iter().map(|region| Region { x: region.x - left, ..region }).collect();
    let svg = format!(
        r#"<svg class="screen" viewBox="{left} 0 {wide} {high}" aria-hidden="true" focusable="false" lang="{}">{inside}</svg>"#,
        escape(look.lang)
    );
    Touchable { svg, wide, high, regions }
}

/// With as much air as there is room.
fn fitted(screen: &Screen, look: &Look) -> Painted {
    let rtl = look.rtl && !screen.only_german;
    let mut drawn = paint(screen, look, rtl, false, 0);
    if drawn.high > MOST_HIGH {
        drawn = paint(screen, look, rtl, true, 0);
    }
    if drawn.left_over > 11 {
        drawn = paint(screen, look, rtl, true, drawn.left_over / 2);
    }
    drawn
}

struct Painted {
    regions: Vec<Region>,
    high: i32,
    inside: String,
    /// Height of a flat picture that nothing stands in.
    left_over: i32,
}

/// `lower` is how far down the things of a flat picture begin, so that they stand in its middle.
fn paint(screen: &Screen, look: &Look, rtl: bool, tight: bool, lower: i32) -> Painted {
    let mut board = Board::new(look, rtl, tight || screen.low, screen.marked());
    board.caret = caret(&screen.things);
    board.own_call = !screen.icons().iter().any(|icon| icon.starts_with("phone"));
    let (mut high, mut inside) = match screen.device {
        Device::Phone => phone(&mut board, screen, lower),
        Device::Computer => computer(&mut board, screen),
        Device::Sign => sign(&mut board, screen),
    };
    if let Some(area) = board.marked {
        let hand = mark::point(area, &board.taken, rtl);
        inside.push_str(&mark::frame(area));
        inside.push_str(&hand.draw());
        for part in hand.covered() {
            high = high.max(part.y + part.h + 2);
        }
    }
    Painted { regions: board.regions, high, inside, left_over: board.left_over }
}

/// The field that one is writing in: the first empty one, or the last one above a keyboard.
fn caret(things: &[Thing]) -> Option<usize> {
    let empty = |thing: &Thing| matches!(thing, Thing::Field { value, .. } if value.is_empty());
    let typing = things.iter().any(|thing| matches!(thing, Thing::Keys(_)));
    let last = || things.iter().rposition(|thing| matches!(thing, Thing::Field { .. })).filter(|_| typing);
    things.iter().position(empty).or_else(last)
}

fn phone(board: &mut Board, screen: &Screen, lower: i32) -> (i32, String) {
    let all = &screen.things;
    let has = |wanted: fn(&Thing) -> bool| all.iter().any(wanted);
    let docked = has(|thing| matches!(thing, Thing::Keys(KeySet::Letters | KeySet::Digits) | Thing::Nav));
    let head = has(|thing| matches!(thing, Thing::Status { .. } | Thing::Title { .. } | Thing::Key(_) | Thing::Big(_)));
    let home = has(|thing| matches!(thing, Thing::Tiles(_)));
    // Home and lock screens have a picture behind them, as on real phones.
    let plain = has(|thing| {
        matches!(
            thing,
            Thing::Title { .. }
                | Thing::Keys(_)
                | Thing::Row { .. }
                | Thing::Bubble { .. }
                | Thing::Field { .. }
                | Thing::Buttons(_)
        )
    });
    let wallpaper = !plain && !screen.low && (home || has(|thing| matches!(thing, Thing::Big(_))));
    // A lower part of a phone: its upper edge lies outside the picture.
    let headless = if screen.low { !head } else { docked && !head && !home };
    let edge = if headless { -50 } else { 15 };
    board.y = if headless { 10 + lower } else { 25 };
    if !headless && !matches!(all.first(), Some(Thing::Status { .. })) {
        board.y += 5;
    }
    let things = in_layers(board, screen);
    let mut end = board.y + 6;
    if docked && !headless && !screen.low && !board.tight {
        end = end.max(if has(|thing| matches!(thing, Thing::Keys(_))) { 120 } else { 262 });
    }
    board.y = end;
    dock(board, screen);
    let docks = board.hand_over();
    let (left, right) = board.glass;
    let full = docked || !screen.low && board.y > 285;
    let (glass_end, high) = if full {
        let end = if docked { board.y } else { board.y + 10 };
        (end, end + 20)
    } else {
        let high = (board.y + 4).max(if screen.low { LOW } else { 200 });
        board.left_over = if headless && lower == 0 { LOW - board.y - 4 } else { 0 };
        (high + 200, high)
    };
    let mut side = String::new();
    for (at, thing) in all.iter().enumerate() {
        board.thing = at;
        if let Thing::Key(key) = thing {
            side.push_str(&pads::side_key(board, *key, right + 10, screen.low));
        }
    }
    let ring =
        format!(r#"<rect x="{}" y="{edge}" width="{}" height="{}" rx="27" "#, left - 5, right - left + 10, glass_end + 5 - edge);
    let shell = Shell { ring, covers: docked || wallpaper || has(|thing| matches!(thing, Thing::Dialog(_))), off: false };
    // Nothing but keys at the side: the phone is off.
    let off = all.iter().all(|thing| matches!(thing, Thing::Key(_) | Thing::Gap));
    let shell = Shell { off, ..shell };
    let paper = if wallpaper { hills(glass_end, left, right) } else { String::new() };
    (high, side + &shell.around(&format!("{paper}{}{docks}", things(glass_end))))
}

/// The body of a device: a dark rim around the glass.
struct Shell {
    ring: String,
    /// Whether something reaches into the round corners, so that the rim has to lie over it.
    covers: bool,
    off: bool,
}

impl Shell {
    fn around(&self, inside: &str) -> String {
        let ring = &self.ring;
        if self.covers {
            format!(r#"{ring}class="k-screen"/>{inside}{ring}class="k-l k-s-ink" stroke-width="10"/>"#)
        } else if self.off {
            format!(r##"{ring}fill="#454D52" class="k-s-ink" stroke-width="10"/>{inside}"##)
        } else {
            format!(r#"{ring}class="k-screen k-s-ink" stroke-width="10"/>{inside}"#)
        }
    }
}

/// The picture behind a home or lock screen.
fn hills(end: i32, left: i32, right: i32) -> String {
    let wide = right - left;
    format!(
        r##"<path d="M{left} 20h{wide}V{end}H{left}z" fill="#E4F0F0"/><path d="M{left} {}q70-60 130-18t{} -16V{end}H{left}z" fill="#D3E6DC"/>"##,
        end - 58,
        wide - 130
    )
}

/// Draws the things, and the dialog box with what stands in it on top of them. What it gives still asks for the place
/// where the glass ends, because everything under a dialog box is dimmed.
fn in_layers(board: &mut Board, screen: &Screen) -> impl Fn(i32) -> String + use<> {
    let all = &screen.things;
    let columns = all.iter().map(|thing| if let Thing::Tiles(tiles) = thing { tiles.len() } else { 0 }).max().unwrap_or(1);
    board.tile_size = all.iter().map(|thing| presses::name_size(board, thing, columns)).min().unwrap_or(12);
    let dialog = all.iter().position(|thing| matches!(thing, Thing::Dialog(_)));
    let (base, above) = all.split_at(dialog.unwrap_or(all.len()).min(all.len()));
    let top = board.y;
    draw_list(board, base, 0, columns);
    let under = board.hand_over();
    let (left, right) = board.glass;
    let mut dialog_svg = None;
    if let Some((Thing::Dialog(words), inner)) = above.split_first() {
        let base_end = board.y;
        // What is under the box stays to be seen a little: the title, if there is one.
        let titled = base.iter().any(|thing| matches!(thing, Thing::Title { .. }));
        let status = base.iter().any(|thing| matches!(thing, Thing::Status { .. }));
        let seen = if titled { 46 } else { 6 } + if status { 28 } else { 0 };
        let y = base_end.min(top + seen.max(12));
        let edges = (board.from, board.to);
        let area = Area { x: board.from - 5, y, w: board.room() + 10, h: 0 };
        (board.from, board.to) = (board.from + 9, board.to - 9);
        board.taken.clear();
        board.thing = base.len();
        board.y = y + 14;
        if !words.is_empty() {
            let (size, lines) = fit(words, board.room(), true, &[18, 17], 3);
            for line in &lines {
                board.text(board.from, board.y + size, At::Start, bold(size), line);
                let wide = width(line, size, true);
                board.spot(&Part::Words, Area { x: board.from - 8, y: board.y - 6, w: wide + 16, h: size + 16 });
                board.y += size + 4;
            }
            board.y += 6;
        }
        draw_list(board, inner, base.len() + 1, columns);
        board.thing = base.len();
        let area = Area { h: board.y + 8 - y, ..area };
        board.spot(&Part::Whole, area.grown(2));
        (board.from, board.to) = edges;
        board.y = base_end.max(y + area.h + 16);
        dialog_svg = Some((area, board.hand_over()));
    }
    let roof = if top < 20 { 0 } else { 20 };
    move |end| match &dialog_svg {
        None => under.clone(),
        Some((Area { x, y, w, h }, inner)) => format!(
            r##"{under}<path d="M{left} {roof}h{}V{end}H{left}z" fill="#1B1F23" opacity=".5"/><rect x="{x}" y="{y}" width="{w}" height="{h}" rx="18" class="k-screen"/>{inner}"##,
            right - left
        ),
    }
}

fn draw_list(board: &mut Board, list: &[Thing], first: usize, columns: usize) {
    let mut above: Option<&Thing> = None;
    for (at, thing) in list.iter().enumerate() {
        board.thing = first + at;
        let before = above.filter(|_| first + at > 0);
        let after = list.get(at + 1);
        things::draw_thing(board, thing, before, after, columns);
        // Small text under small text in the middle stands in the middle too; room and movements change nothing.
        let centred_text = matches!(thing, Thing::Text { .. }) && before.is_some_and(things::centred);
        if !matches!(thing, Thing::Gap | Thing::Swipe(_) | Thing::Key(_)) && !centred_text {
            above = Some(thing);
        }
    }
}

/// Keyboard and the three keys, at the lower edge.
fn dock(board: &mut Board, screen: &Screen) {
    for nav in [false, true] {
        for (at, thing) in screen.things.iter().enumerate() {
            board.thing = at;
            match thing {
                Thing::Keys(set) if !nav && *set != KeySet::Call => pads::keyboard(board, *set),
                Thing::Nav if nav => pads::nav(board),
                _ => {}
            }
        }
    }
}

fn computer(board: &mut Board, screen: &Screen) -> (i32, String) {
    board.glass = (20, 300);
    (board.from, board.to) = (34, 286);
    board.y = 18;
    let mut bar = String::new();
    // The first title is the bar of the window, with the signs to close it at its end.
    if matches!(screen.things.first(), Some(Thing::Title { .. })) {
        let at = board.x(286);
        let way = board.way();
        bar = format!(
            r##"<path d="M20 18h280v44H20z" fill="#E6E2D8"/><path d="M{} 33l10 10m0-10-10 10M{} 33h10v10h-10zM{} 43h10" fill="none" stroke="#1B1F23" stroke-width="2"/>"##,
            at - 5,
            at - 5 - 22 * way,
            at - 5 - 44 * way
        );
        board.to -= 62;
        board.title_lines = 1;
        draw_list(board, screen.things.get(..1).unwrap_or_default(), 0, 1);
        board.to = 286;
        board.title_lines = 2;
        board.y = 70;
        bar.push_str(&board.hand_over());
    } else {
        board.y += 6;
    }
    let rest = Screen { things: body(screen), ..screen.clone() };
    let things = in_layers(board, &rest);
    board.y += 6;
    dock(board, screen);
    let docks = board.hand_over();
    let end = board.y.max(if screen.low { 90 } else { 150 });
    let ring = format!(r#"<rect x="15" y="13" width="290" height="{}" rx="10" "#, end - 8);
    let shell = Shell { ring, covers: true, off: false };
    let foot = format!(r#"<path d="M140 {}h40v22h34v8H106v-8h34z" class="k-ink"/>"#, end + 8);
    (end + 48, foot + &shell.around(&format!("{bar}{}{docks}", things(end))))
}

/// The things under the bar of a window; the bar's place stays, so that every thing keeps its number.
fn body(screen: &Screen) -> Vec<Thing> {
    let mut things = screen.things.clone();
    if let Some(first @ Thing::Title { .. }) = things.first_mut() {
        *first = Thing::Key(super::SideKey::Power);
    }
    things
}

fn sign(board: &mut Board, screen: &Screen) -> (i32, String) {
    let worded = screen.things.iter().any(|thing| !matches!(thing, Thing::Icon { words, .. } if words.is_empty()));
    let size = match (screen.low, worded) {
        (true, true) => 52,
        (true, false) => 76,
        _ => 96,
    };
    let top = if screen.low { 8 } else { 16 };
    board.y = top + if screen.low { 8 } else { 14 };
    let mut widest = 140;
    for (at, thing) in screen.things.iter().enumerate() {
        board.thing = at;
        let start = board.y;
        let words = match thing {
            Thing::Icon { icon, words } => {
                board.icon(icon, 160, board.y + size / 2, size, false);
                board.y += size;
                let area = Area { x: 160 - size / 2, y: start, w: size, h: size };
                board.spot(&Part::Lead, area.grown(6));
                words
            }
            Thing::Big(words) | Thing::Text { words, .. } => words,
            _ => continue,
        };
        let sizes: &[i32] = if matches!(thing, Thing::Big(_)) { &[40, 32, 26, 20] } else { &[20, 18, 16] };
        let (size, lines) = fit(words, 250, true, sizes, 2);
        for line in lines.iter().filter(|line| !line.is_empty()) {
            board.y += size + 6;
            board.text(160, board.y - 2, At::Middle, if size > 20 { plain(size) } else { bold(size) }, line);
            widest = widest.max(width(line, size, true) + 28);
        }
        board.spot(&Part::Whole, Area { x: 160 - widest / 2 + 4, y: start - 8, w: widest - 8, h: board.y - start + 18 });
    }
    let end = board.y + if screen.low && !worded { 8 } else { 14 };
    let panel =
        format!(r#"<rect x="{}" y="{top}" width="{widest}" height="{}" rx="18" class="k-screen"/>"#, 160 - widest / 2, end - top);
    (end + top, panel + &board.hand_over())
}
