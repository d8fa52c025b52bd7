-- Tours: stations in an order, with a map of their own.
create table tour (
    id text primary key not null check (length(id) = 36),
    slug text not null unique check (length(slug) between 1 and 60),
    state text not null check (state in ('draft', 'published', 'withdrawn')),
    position integer not null,
    revision integer not null check (revision > 0),
    demo integer not null check (demo in (0, 1)),
    author text references account (id) on delete set null,
    made_at integer not null,
    changed_at integer not null
) strict;

create table tour_words (
    tour_id text not null references tour (id) on delete cascade,
    lang text not null check (length(lang) = 2),
    title text not null check (length(title) <= 80),
    line text not null check (length(line) <= 200),
    words text not null check (length(words) <= 2000),
    primary key (tour_id, lang)
) strict;

create table tour_stop (
    tour_id text not null references tour (id) on delete cascade,
    station_id text not null references station (id) on delete cascade,
    position integer not null,
    primary key (tour_id, station_id)
) strict;

-- The drawn map of a tour and where its corners lie, in millionths of a degree; between them Web Mercator.
create table tour_map (
    tour_id text primary key not null references tour (id) on delete cascade,
    svg text not null check (length(svg) <= 40000),
    width integer not null check (width > 0),
    height integer not null check (height > 0),
    north integer not null check (north between -85000000 and 85000000),
    west integer not null check (west between -180000000 and 180000000),
    south integer not null check (south between -85000000 and 85000000),
    east integer not null check (east between -180000000 and 180000000),
    check (south < north and west < east)
) strict;
