//! Sheets of paper that stand, lean or lie, and where a column of the picture meets them.

/// A rectangle: its lower edge from `from` along `edge`, at height `low`; its upper edge lies `up` away from it.
pub(crate) struct Sheet {
    pub(crate) from: [f32; 2],
    pub(crate) edge: [f32; 2],
    pub(crate) low: f32,
    pub(crate) up: [f32; 3],
    pub(crate) drawing: usize,
    /// Metres along the edge, for choosing how fine the drawing must be.
    pub(crate) width: f32,
}

/// Where the vertical plane of one column cuts a sheet: a line from below to above.
pub(crate) struct Cut {
    pub(crate) drawing: usize,
    near: [f32; 2],
    across: [f32; 2],
    heights: [f32; 2],
    upright: bool,
    pub(crate) order: f32,
    pub(crate) pixels_a_metre: f32,
}

/// A point on a sheet.
pub(crate) struct Met {
    pub(crate) distance: f32,
    pub(crate) across: f32,
    pub(crate) down: f32,
}

fn cross(a: [f32; 2], b: [f32; 2]) -> f32 {
    a[0] * b[1] - a[1] * b[0]
}

impl Sheet {
    /// The cut of the column that looks from `eye` into `direction`, if there is one.
    pub(crate) fn cut(&self, eye: [f32; 2], direction: [f32; 2], pixels: usize) -> Option<Cut> {
        let turn = cross(direction, self.edge);
        if turn.abs() < 1e-6 {
            return None;
        }
        let meet = |from: [f32; 2]| {
            let way = [from[0] - eye[0], from[1] - eye[1]];
            (cross(way, self.edge) / turn, cross(way, direction) / turn)
        };
        let upright = self.up[0] == 0.0 && self.up[1] == 0.0;
        let (r, s) = meet(self.from);
        let (r1, s1) = if upright { (r, s) } else { meet([self.from[0] + self.up[0], self.from[1] + self.up[1]]) };
        let beside = |s: f32| !(0.0..1.0).contains(&s);
        if (r < 0.05 && r1 < 0.05) || (beside(s) && beside(s1) && (upright || (s < 0.0) == (s1 < 0.0))) {
            return None;
        }
        Some(Cut {
            drawing: self.drawing,
            near: [r, r1],
            across: [s, s1],
            heights: [self.low, self.low + self.up[2]],
            upright,
            order: r.max(r1),
            pixels_a_metre: pixels as f32 / self.width,
        })
    }
}

impl Cut {
    /// Where the ray meets it that rises `slope` a metre from the height `eye`; a mirrored ray (in water) counts heights from below.
    pub(crate) fn meet(&self, eye: f32, slope: f32, mirrored: bool) -> Option<Met> {
        let [low, high] = self.heights;
        let sign = if mirrored { -1.0 } else { 1.0 };
        let (eye, slope) = (eye * sign, slope * sign);
        if self.upright {
            let part = (eye + self.near[0] * slope - low) / (high - low);
            return (0.0..1.0).contains(&part).then(|| Met { distance: self.near[0], across: self.across[0], down: 1.0 - part });
        }
        let [r0, r1] = self.near;
        let rise = (high - low) / (r1 - r0);
        let distance = (low - eye - r0 * rise) / (slope - rise);
        let part = (distance - r0) / (r1 - r0);
        let across = self.across[0] + (self.across[1] - self.across[0]) * part;
        let on = distance > 0.05 && (0.0..1.0).contains(&part) && (0.0..1.0).contains(&across);
        on.then_some(Met { distance, across, down: 1.0 - part })
    }

    /// How steep a ray must be at least and at most to meet an upright sheet; anything for others.
    pub(crate) fn slopes(&self, eye: f32, mirrored: bool) -> [f32; 2] {
        let ([low, high], r) = (self.heights, self.near[0]);
        match (self.upright, mirrored) {
            (true, false) => [(low - eye) / r, (high - eye) / r],
            (true, true) => [(-high - eye) / r, (-low - eye) / r],
            _ => [f32::NEG_INFINITY, f32::INFINITY],
        }
    }
}
