//! Agreements and what people can do, in the invented house; and one protocol in another language.

use super::later;
use crate::{
    acts::{
        agreements::{AgreementWords, new_version, sealed_agreement, sealed_answer},
        competences::{CompetenceWords, sealed_competence},
        translations::sealed_translation,
        words::{Said, Words, key_of},
    },
    records::{
        agreement::{self, Answer},
        competence::{self, Competence},
        translation::{self, Translation},
    },
    rules::{
        Verdict,
        agreements::{Days, How},
        competences::{Life, Skill},
    },
};
use base::{AppError, Context, moment::DAY, store::Tx};
use uuid::Uuid;

/// What both do, what she does, what the coach does, and how often they meet: the older version first.
const AGREED: [[&str; 4]; 2] = [
    [
        "Wir richten das Handy ein. Dann üben wir Nachrichten und Fotos.",
        "Ich komme dienstags in die Gruppe.\nIch übe zu Hause jeden Tag ein bisschen.",
        "Ich zeige jeden Schritt in Ruhe.\nIch helfe bei Briefen vom Amt.",
        "Jeden Dienstag um 9 Uhr im Demo-Haus am Markt",
    ],
    [
        "Wir üben, Termine beim Amt im Internet zu buchen.",
        "Ich buche den nächsten Termin selbst.\nIch sage Bescheid, wenn ich nicht kommen kann.",
        "Ich sitze beim Buchen daneben.\nIch kopiere den Brief vom Amt.",
        "Alle zwei Wochen, 45 Minuten",
    ],
];

/// Where in life, what was done, what one can do since, how well, and by what one sees it.
const CAN: [(Life, &str, &str, Skill, &str); 4] = [
    (
        Life::Family,
        "Drei Kinder großgezogen und den Haushalt gemacht",
        "Ich kann einen ganzen Tag planen.",
        Skill::Teaches,
        "Alle Kinder sind pünktlich in der Schule.",
    ),
    (Life::Voluntary, "Beim Stadtteilfest für 40 Leute gekocht", "Ich kann für viele Menschen kochen.", Skill::New, ""),
    (
        Life::Job,
        "Sechs Jahre in einer Gärtnerei gearbeitet",
        "Ich kenne viele Pflanzen und weiß, was sie brauchen.",
        Skill::Familiar,
        "Zeugnis von der Gärtnerei",
    ),
    (Life::Neighbourhood, "Für Nachbarn beim Amt übersetzt", "Ich kann schwierige Briefe einfach erklären.", Skill::Helped, ""),
];

/// Two versions of an agreement. To the newer one the first has agreed, the second has said nothing for long, the third sees it in another way, and with the
/// fourth it is time to look at it again.
pub(super) async fn agreements(ctx: &Context, tx: &mut Tx, coach: Uuid, person: Uuid, place: usize) -> Result<(), AppError> {
    let today = ctx.settings.zone.date(ctx.at);
    let key = key_of(ctx, tx, person).await?;
    for (number, [together, hers, the_coachs, meeting]) in (1_i64..).zip(AGREED) {
        let id = ctx.new_id();
        let days_ago = if number == 1 { 80 } else { 20 };
        let words = AgreementWords {
            lang: "de".into(),
            together: together.into(),
            person: hers.into(),
            coach: the_coachs.into(),
            meeting: meeting.into(),
        };
        let review = Some(later(today, if place == 3 { 6 } else { 70 }));
        let days = Days { from: later(today, -days_ago), until: None, review };
        let made_at = ctx.at.minus(days_ago * DAY);
        let sealed = sealed_agreement(ctx, &key, id, &words)?;
        agreement::insert(tx, &new_version(id, person, number, Some(coach), sealed, days, made_at)).await?;
        let agrees = |how, noted_by| Answer { verdict: Verdict::Agrees, how, day: days.from, words: None, noted_by };
        let answer = match (number, place) {
            (1, _) => agrees(How::Paper, Some(coach)),
            (_, 1) => continue,
            (_, 2) => {
                let said =
                    Said { lang: "de".into(), words: "Alle zwei Wochen ist mir zu selten. Geht es auch jede Woche?".into() };
                let words = Some(sealed_answer(ctx, &key, id, &said)?);
                Answer { verdict: Verdict::Differs, words, ..agrees(How::Screen, None) }
            }
            _ => agrees(How::Screen, None),
        };
        agreement::answer(tx, id, &answer, made_at.plus(DAY)).await?;
    }
    agreement::note_read(tx, person, ctx.at.minus(19 * DAY)).await?;
    Ok(())
}

/// Two things that somebody can do.
pub(super) async fn competences(ctx: &Context, tx: &mut Tx, coach: Uuid, person: Uuid, place: usize) -> Result<(), AppError> {
    let key = key_of(ctx, tx, person).await?;
    for number in [place, place + 1] {
        let Some((field, did, can, level, evidence)) = CAN.get(number % CAN.len()).copied() else { continue };
        let id = ctx.new_id();
        let words = CompetenceWords { lang: "de".into(), did: did.into(), can: can.into(), evidence: evidence.into() };
        let made_at = ctx.at.minus(30 * DAY);
        let new = Competence {
            id,
            account: person,
            author: Some(coach),
            field,
            level,
            words: sealed_competence(ctx, &key, id, &words)?,
            lesson: String::new(),
            line: 0,
            seen: (field == Life::Job).then(|| ctx.settings.zone.date(made_at)),
            revision: 1,
            made_at,
            ended_at: None,
        };
        competence::insert(tx, &new).await?;
    }
    Ok(())
}

/// The newest talk with the second of the first group, in her language.
pub(super) async fn translate(ctx: &Context, tx: &mut Tx, coach: Uuid, person: Uuid, protocol: Uuid) -> Result<(), AppError> {
    let key = key_of(ctx, tx, person).await?;
    let id = ctx.new_id();
    let words = Words {
        lang: "uk".into(),
        agreed: "Наступного разу ми разом запишемося на прийом через інтернет.".into(),
        view: "Я більше не хочу нікого просити.".into(),
        assessment: "З паролем ще немає впевненості. Допоможе записка в конверті.".into(),
        ..Words::default()
    };
    let words = sealed_translation(ctx, &key, id, &words)?;
    let new = Translation { id, protocol, addendum: None, author: Some(coach), words, made_at: ctx.at.minus(DAY) };
    translation::insert(tx, &new).await?;
    Ok(())
}
