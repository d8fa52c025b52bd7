//! The first question: which pictures, and what the main one is.

use super::id;
use crate::{
    acts::{desk, pictures},
    pages::editor::TURNS,
    paths,
    rules::{
        kinds::{Role, ShapeKind},
        making::Kept,
    },
};
use base::{
    AppError, PageContext,
    form::{Done, Fields},
};
use media::Shape;
use uuid::Uuid;

/// `do` is `give` with `picture` and `role`, `let-go` with `picture`, or `shape` with `picture`, `shape` and `degrees`.
pub(super) async fn submit(ctx: &PageContext, station: Uuid, fields: &Fields) -> Result<Done, AppError> {
    let picture = id(fields, "picture")?;
    match fields.get("do") {
        "give" => {
            let role = Role::from_code(fields.get("role")).ok_or(AppError::Unreadable)?;
            if !pictures::give(ctx, station, picture, role).await? {
                return Err(AppError::NotFound);
            }
        }
        "let-go" => pictures::let_go(ctx, station, picture).await?,
        "shape" => {
            let opened = desk::open(ctx, station).await?;
            let main = opened.picture(Role::Main).filter(|main| main.picture.id == picture).ok_or(AppError::NotFound)?;
            let kind = ShapeKind::from_code(fields.get("shape")).ok_or(AppError::Unreadable)?;
            let kept = kept(main.picture.kept(), kind, fields.get("degrees"));
            pictures::say_shape(ctx, station, picture, &kept).await?;
        }
        _ => return Err(AppError::Unreadable),
    }
    Ok(Done::to(paths::Question::href(ctx.lang, station, 1)))
}

/// What the picture is from now on. What its file said more exactly stays, as long as it is the same kind.
fn kept(before: Option<Kept>, kind: ShapeKind, turned: &str) -> Kept {
    let before = before.filter(|before| before.kind == kind);
    match kind {
        ShapeKind::Flat => Kept::of(Shape::Flat),
        ShapeKind::Sphere => before.unwrap_or_else(|| Kept::of(Shape::Sphere { crop: None })),
        ShapeKind::Strip => {
            let chosen = turned.parse().ok().filter(|degrees| TURNS.iter().any(|(turn, _)| turn == degrees)).unwrap_or(180);
            let is_near =
                |degrees: i64| TURNS.iter().map(|(turn, _)| *turn).min_by_key(|turn| (turn - degrees).abs()) == Some(chosen);
            let exact = before.and_then(|before| before.degrees).filter(|degrees| is_near(*degrees));
            Kept { kind, degrees: Some(exact.unwrap_or(chosen)), crop: None }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_file_said_stays() {
        let strip = |degrees| Kept { kind: ShapeKind::Strip, degrees: Some(degrees), crop: None };
        assert_eq!(kept(Some(strip(200)), ShapeKind::Strip, "180"), strip(200));
        assert_eq!(kept(Some(strip(200)), ShapeKind::Strip, "360"), strip(360));
        assert_eq!(kept(None, ShapeKind::Strip, "41"), strip(180));
        let part = Kept { kind: ShapeKind::Sphere, degrees: None, crop: Some("8000,4000,0,0".into()) };
        assert_eq!(kept(Some(part.clone()), ShapeKind::Sphere, ""), part);
        assert_eq!(kept(Some(part), ShapeKind::Flat, ""), Kept::of(Shape::Flat));
    }
}
