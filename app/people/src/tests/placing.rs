//! Where participants are put, and the sites and groups that are kept for it.

use super::*;
use crate::{
    acts::{
        keep_group::{self, GroupWords},
        keep_site::{self, SiteWords},
        list_places::{list_places, list_places_to_change},
        place_person,
    },
    forms, pages, paths,
    policy::Action,
    testing::{a_group, a_site, give, put, role, somebody},
};

/// A request of somebody with just this role.
async fn with(world: &World, name: &str, held: Role, scope: Scope) -> PageContext {
    let id = somebody(&world.ctx(), name, held).await;
    let given = role(&world.ctx(), id, held, scope);
    give(&world.ctx(), given).await;
    let mut ctx = world.person(id, &[held]);
    ctx.who.person.as_mut().unwrap().assignments = vec![given];
    ctx
}

fn id(ctx: &PageContext) -> Uuid {
    ctx.who.person.as_ref().unwrap().id
}

fn by(ctx: &PageContext) -> By {
    By::signed_in(ctx).unwrap()
}

fn words(name: &str) -> SiteWords<'_> {
    SiteWords { name, address: "Am Markt 1", hours: "Mo–Fr", languages: "Deutsch" }
}

fn problems<T>(done: Result<T, AppError>) -> Vec<(&'static str, &'static str)> {
    match done {
        Err(AppError::Invalid(errors)) => errors.list.iter().map(|error| (error.field, error.key)).collect(),
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("not refused"),
    }
}

#[tokio::test]
async fn sites_and_groups_are_kept_by_coordinators() {
    each(async |world| {
        let kern = with(&world, "Kern", Role::Coordinator, Scope::All).await;
        let market = keep_site::add_site(&kern, by(&kern), words(" Haus  am Markt ")).await.unwrap();
        let group =
            keep_group::add_group(&kern, by(&kern), market, GroupWords { name: "Handy", times: "Di 10 Uhr" }).await.unwrap();
        keep_site::change_site(&kern, by(&kern), market, SiteWords { hours: "Mo", ..words("Haus") }).await.unwrap();
        keep_group::change_group(&kern, by(&kern), group, GroupWords { name: "Handy 1", times: "Mi" }).await.unwrap();
        let places = list_places(&kern).await.unwrap();
        assert_eq!((places.len(), &*places[0].site.name, &*places[0].site.hours), (1, "Haus", "Mo"));
        assert_eq!((&*places[0].groups[0].group.name, places[0].groups[0].group.site), ("Handy 1", market));

        let long = "x".repeat(201);
        let bad = SiteWords { name: " ", address: &long, hours: &long, languages: &long };
        let fields: Vec<_> =
            problems(keep_site::add_site(&kern, by(&kern), bad).await).into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["name", "address", "hours", "languages"]);
        let bad = GroupWords { name: &"x".repeat(81), times: &long };
        assert_eq!(problems(keep_group::add_group(&kern, by(&kern), market, bad).await).len(), 2);

        let amira = somebody(&world.ctx(), "Amira", Role::Participant).await;
        put(&world.ctx(), amira, Some(market), Some(group), None).await;
        assert_eq!(problems(keep_site::end_site(&kern, by(&kern), market).await), [("end", "site-end-people")]);
        assert_eq!(problems(keep_group::end_group(&kern, by(&kern), group).await), [("end", "group-end-people")]);
        let people = list_places(&kern).await.unwrap();
        assert_eq!((people[0].people, people[0].groups[0].people), (1, 1));
        place_person::place_person(&kern, by(&kern), amira, None, None).await.unwrap();
        keep_site::end_site(&kern, by(&kern), market).await.unwrap();
        keep_site::end_site(&kern, by(&kern), market).await.unwrap();
        let over = list_places(&kern).await.unwrap();
        assert!(over[0].site.ended_at.is_some() && over[0].groups[0].group.ended_at.is_some(), "its groups end with it");
        let tried = keep_group::add_group(&kern, by(&kern), market, GroupWords { name: "Neu", times: "" }).await;
        assert!(matches!(tried, Err(AppError::NotFound)), "nothing grows at what is over");
    })
    .await;
}

#[tokio::test]
async fn others_keep_no_sites_and_a_coordinator_of_one_only_hers() {
    each(async |world| {
        let (market, harbour) = (a_site(&world.ctx(), "Markt").await, a_site(&world.ctx(), "Hafen").await);
        let group = a_group(&world.ctx(), harbour, "Handy").await;
        for (held, scope) in
            [(Role::Coach, Scope::All), (Role::Desk, Scope::Site(harbour)), (Role::Admin, Scope::All), (Role::Editor, Scope::All)]
        {
            let ctx = with(&world, "Kim", held, scope).await;
            assert!(matches!(list_places_to_change(&ctx).await, Err(AppError::NotFound)), "{held:?}");
            assert!(matches!(keep_site::add_site(&ctx, by(&ctx), words("Neu")).await, Err(AppError::NotFound)));
            assert!(matches!(keep_site::change_site(&ctx, by(&ctx), harbour, words("Neu")).await, Err(AppError::NotFound)));
            assert!(matches!(keep_site::end_site(&ctx, by(&ctx), harbour).await, Err(AppError::NotFound)));
            let words = GroupWords { name: "Neu", times: "" };
            assert!(matches!(keep_group::add_group(&ctx, by(&ctx), harbour, words).await, Err(AppError::NotFound)));
            assert!(matches!(keep_group::change_group(&ctx, by(&ctx), group, words).await, Err(AppError::NotFound)));
            assert!(matches!(keep_group::end_group(&ctx, by(&ctx), group).await, Err(AppError::NotFound)));
        }
        let hers = with(&world, "Kern", Role::Coordinator, Scope::Site(harbour)).await;
        let seen = list_places_to_change(&hers).await.unwrap();
        assert_eq!((seen.len(), seen[0].site.id), (1, harbour));
        assert!(seen[0].may(&hers, Action::End) && seen[0].may_grow(&hers));
        assert!(matches!(keep_site::add_site(&hers, by(&hers), words("Neu")).await, Err(AppError::NotFound)));
        assert!(matches!(keep_site::change_site(&hers, by(&hers), market, words("Neu")).await, Err(AppError::NotFound)));
        keep_group::change_group(&hers, by(&hers), group, GroupWords { name: "Neu", times: "" }).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn who_is_put_at_a_site_is_seen_there_and_nowhere_else() {
    each(async |world| {
        let (market, harbour) = (a_site(&world.ctx(), "Markt").await, a_site(&world.ctx(), "Hafen").await);
        let group = a_group(&world.ctx(), harbour, "Handy").await;
        let kern = with(&world, "Kern", Role::Coordinator, Scope::All).await;
        let jana = with(&world, "Jana", Role::Coach, Scope::Site(market)).await;
        let marek = with(&world, "Marek", Role::Coach, Scope::Site(harbour)).await;
        let (amira, _) = world.participant().await;
        let sees = async |ctx: &PageContext| pages::coach_person_page(ctx, amira).await.is_ok();
        assert!(!sees(&jana).await && !sees(&marek).await && sees(&kern).await);

        let send = async |ctx: &PageContext, place: &str, coach: &str| {
            forms::submit_coach_person(ctx, amira, &fields(&[("do", "place"), ("place", place), ("coach", coach)])).await
        };
        send(&kern, &market.to_string(), &id(&jana).to_string()).await.unwrap();
        assert!(sees(&jana).await && !sees(&marek).await);
        let page = html(pages::coach_person_page(&kern, amira).await.unwrap());
        assert!(page.contains("Markt") && page.contains("Coach: Jana") && page.contains("?frage=ort"), "{page}");
        let page = html(pages::coach_person_page(&jana, amira).await.unwrap());
        assert!(page.contains("Coach: Jana") && !page.contains("?frage=ort"), "a coach sees it and changes nothing");
        assert!(matches!(send(&jana, &harbour.to_string(), "").await, Err(AppError::NotFound)));

        send(&kern, &group.to_string(), "").await.unwrap();
        assert!(!sees(&jana).await && sees(&marek).await, "the group lies in the other site, and nobody is the main coach");
        let asked = PageContext { address: format!("{}?frage=ort", paths::CoachPerson::href(Lang::De, amira)), ..kern.clone() };
        let page = html(pages::coach_person_page(&asked, amira).await.unwrap());
        assert!(page.contains("Hafen: Handy") && page.contains(&format!("value=\"{group}\" selected")), "{page}");

        let Err(AppError::Invalid(refused)) = send(&kern, &Uuid::nil().to_string(), &id(&jana).to_string()).await else {
            panic!("not refused")
        };
        assert_eq!((refused.list[0].field, refused.list[0].key), ("place", "coach-place-gone"));
        assert_eq!(refused.fields.get("coach"), id(&jana).to_string(), "what was chosen stays");
        assert_eq!(problems(send(&kern, "", &id(&kern).to_string()).await), [("coach", "coach-place-no-coach")]);
        assert!(matches!(send(&kern, "x", "").await, Err(AppError::Unreadable)));
    })
    .await;
}

#[tokio::test]
async fn somebody_new_is_put_where_she_was_chosen_to_be() {
    each(async |world| {
        let (market, harbour) = (a_site(&world.ctx(), "Markt").await, a_site(&world.ctx(), "Hafen").await);
        let group = a_group(&world.ctx(), market, "Handy").await;
        let kern = with(&world, "Kern", Role::Coordinator, Scope::All).await;
        let jana = with(&world, "Jana", Role::Coach, Scope::Site(market)).await;
        let desk = with(&world, "Desk", Role::Desk, Scope::Site(market)).await;
        let form = html(pages::coach_add_page(&jana).await.unwrap());
        assert!(form.contains("Markt: Handy") && !form.contains("Hafen"), "only where she works: {form}");
        assert!(form.contains(&format!("value=\"{market}\" selected")));
        let form = html(pages::coach_add_page(&desk).await.unwrap());
        assert!(!form.contains("Noch an keinem Ort"), "out of her sight she puts nobody: {form}");
        let form = html(pages::coach_add_page(&kern).await.unwrap());
        assert!(form.contains("Hafen") && form.contains("Noch an keinem Ort"));

        let add = async |ctx: &PageContext, place: Option<String>| {
            let mut typed = fields(&[("name", "Pia"), ("sprache", "de"), ("once", &ctx.new_id().to_string())]);
            typed.0.extend(place.map(|place| ("place".to_owned(), place)));
            forms::submit_coach_add(ctx, &typed).await
        };
        let at = async |site: Uuid| {
            let places = list_places(&kern).await.unwrap();
            places.iter().find(|place| place.site.id == site).unwrap().people
        };
        add(&jana, None).await.unwrap();
        add(&jana, Some(group.to_string())).await.unwrap();
        assert_eq!((at(market).await, at(harbour).await), (2, 0));
        add(&kern, Some(harbour.to_string())).await.unwrap();
        add(&kern, Some(String::new())).await.unwrap();
        assert_eq!((at(market).await, at(harbour).await), (2, 1));
        assert!(matches!(add(&desk, Some(harbour.to_string())).await, Err(AppError::NotFound)));
        assert_eq!(problems(add(&kern, Some(Uuid::nil().to_string())).await), [("place", "coach-place-gone")]);
    })
    .await;
}
