//! A small house with five floors: how near a goal is, as two people see it. Left her windows, right those of her coach.

/// The house; of each side, how many windows are lit (0 to 5). `label` says the same in words.
pub fn tower_markup(left: usize, right: usize, label: &str) -> String {
    let mut windows = String::new();
    for (x, lit) in [(4, left), (18, right)] {
        for floor in 0..5_usize {
            let class = if floor < lit { "k-lit" } else { "t-dim" };
            let y = 56 - 13 * floor;
            windows.push_str(&format!("<path class=\"{class}\" d=\"M{x} {y}h10v9h-10z\"/>"));
        }
    }
    format!(
        "<svg class=\"tower\" viewBox=\"-8 -2 50 74\" role=\"img\" aria-label=\"{}\"><path class=\"t-wall\" d=\"M0 2h34v66H0z\"/>\
         <path class=\"k-brick\" d=\"M-3-2h40v4h-40z\"/><path class=\"k-leaf2\" d=\"M-8 68h50v4h-50z\"/>\
         <path class=\"t-mark\" d=\"M-8 29.5h6M36 29.5h6\"/>{windows}</svg>",
        super::escape(label)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_windows_are_lit_as_were_reached() {
        let svg = tower_markup(3, 2, "Amira: 3 <von> 5");
        assert_eq!((svg.matches("k-lit").count(), svg.matches("t-dim").count()), (5, 5));
        assert!(svg.contains("3 &lt;von&gt; 5"), "{svg}");
        assert_eq!(tower_markup(9, 0, "").matches("k-lit").count(), 5);
    }
}
