//! A flat drawing as pixels, with halved copies for the distance.

use anyhow::{Context, Result};
use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

/// Pixels with premultiplied colour, from the top.
pub(crate) struct Pixels {
    pub(crate) width: usize,
    pub(crate) height: usize,
    data: Vec<u8>,
}

/// Reads an SVG.
pub(crate) fn read(svg: &str) -> Result<Tree> {
    Tree::from_str(svg, &Options::default()).with_context(|| format!("not an SVG: {svg:.200}"))
}

/// A drawing and its smaller copies, each half as wide as the one before.
pub(crate) struct Drawing {
    copies: Vec<Pixels>,
}

impl Drawing {
    /// Draws a whole SVG into a rectangle of pixels: `scale` pixels a unit, beginning at `from` (in units).
    pub(crate) fn new(svg: &str, width: usize, height: usize, scale: f32, from: [f32; 2]) -> Result<Self> {
        Self::of(&read(svg)?, width, height, scale, from)
    }

    /// The same of an SVG that is drawn several times.
    pub(crate) fn of(tree: &Tree, width: usize, height: usize, scale: f32, from: [f32; 2]) -> Result<Self> {
        let mut map = Pixmap::new(width as u32, height as u32).context("a drawing without size")?;
        let place = Transform::from_translate(-from[0], -from[1]).post_scale(scale, scale);
        resvg::render(tree, place, &mut map.as_mut());
        let mut copies = vec![Pixels { width, height, data: map.take() }];
        while let Some(smaller) = copies.last().and_then(Pixels::halved) {
            copies.push(smaller);
        }
        Ok(Self { copies })
    }

    /// How wide the drawing is in pixels.
    pub(crate) fn width(&self) -> usize {
        self.copies[0].width
    }

    /// The colour at `s`, `v` (0 to 1, from the left and from the top), where a sample covers `pixels` of the largest copy.
    pub(crate) fn at(&self, s: f32, v: f32, pixels: f32) -> [f32; 4] {
        let level = if pixels <= 1.0 { 0 } else { (pixels.log2() + 0.3) as usize };
        self.copies[level.min(self.copies.len() - 1)].at(s, v)
    }
}

impl Pixels {
    fn halved(&self) -> Option<Self> {
        if self.width < 4 || self.height < 4 {
            return None;
        }
        let (width, height) = (self.width / 2, self.height / 2);
        let mut data = Vec::with_capacity(width * height * 4);
        for y in 0..height {
            for x in 0..width {
                let at = |dx: usize, dy: usize, c: usize| u16::from(self.data[((2 * y + dy) * self.width + 2 * x + dx) * 4 + c]);
                for c in 0..4 {
                    data.push(((at(0, 0, c) + at(1, 0, c) + at(0, 1, c) + at(1, 1, c) + 2) / 4) as u8);
                }
            }
        }
        Some(Self { width, height, data })
    }

    fn at(&self, s: f32, v: f32) -> [f32; 4] {
        let x = (s * self.width as f32 - 0.5).clamp(0.0, (self.width - 1) as f32);
        let y = (v * self.height as f32 - 0.5).clamp(0.0, (self.height - 1) as f32);
        let (left, top) = (x as usize, y as usize);
        let (right, low) = ((left + 1).min(self.width - 1), (top + 1).min(self.height - 1));
        let (fx, fy) = (x - left as f32, y - top as f32);
        let (a, b, c, d) = ((1.0 - fx) * (1.0 - fy), fx * (1.0 - fy), (1.0 - fx) * fy, fx * fy);
        let read = |x: usize, y: usize| {
            let at = (y * self.width + x) * 4;
            &self.data[at..at + 4]
        };
        let (p, q, r, t) = (read(left, top), read(right, top), read(left, low), read(right, low));
        std::array::from_fn(|i| f32::from(p[i]) * a + f32::from(q[i]) * b + f32::from(r[i]) * c + f32::from(t[i]) * d)
    }
}
