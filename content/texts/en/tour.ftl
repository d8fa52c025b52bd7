# The words of the room "tour": en. Keys are the same in every language.

room-tour = Tour
tab-district = District
district-title = Our district
district-line = Look around: with pictures and stories
tour-title = Tour of the district
tour-made-title = Stations of the tour
tour-made-tours = Tours that you made
tour-made-pictures = Pictures that you sent for the tour
tour-made-marks = What you said about people in pictures
tour-made-versions = Versions of stations that you changed
job-tour-picture = Prepare a picture for the tour

# Directions.
tour-to-north = to the north
tour-to-north-east = to the north-east
tour-to-east = to the east
tour-to-south-east = to the south-east
tour-to-south = to the south
tour-to-south-west = to the south-west
tour-to-west = to the west
tour-to-north-west = to the north-west
tour-side-ahead = straight ahead
tour-side-ahead-right = ahead on the right
tour-side-right = on the right
tour-side-behind-right = behind you on the right
tour-side-behind = behind you
tour-side-behind-left = behind you on the left
tour-side-left = on the left
tour-side-ahead-left = ahead on the left
tour-height-up = above
tour-height-down = below
tour-turn-straight = Go straight on.
tour-turn-slight-right = Bear right.
tour-turn-right = Turn right.
tour-turn-slight-left = Bear left.
tour-turn-left = Turn left.
tour-turn-back = Turn around.

# What is missing before a station can be published.
tour-missing-picture = There is no picture yet.
tour-missing-picture-waits = The picture is still being prepared. That takes a few minutes.
tour-missing-picture-refused = This picture cannot be shown. Take another one.
tour-missing-place = Where is the station? Show it on the map.
tour-missing-people = Can anybody be recognised in the picture? Nobody has said so yet.
tour-missing-nobody-marked = There are people in the picture. Mark everybody who can be recognised.
tour-missing-basis = For one person it is not said yet why she may be shown.
tour-missing-blur = A face is not hidden yet. That takes a few minutes.
tour-unmark-published = A face is hidden here, and everybody sees the station. Take the station back first. Or say why this person may be shown.
tour-missing-title = The station has no name in German yet.
tour-missing-story = There is no story in German yet.
tour-missing-alt = What is in the picture? Write it for people who do not see it.
tour-missing-point-words = A point in the picture has no name in German yet.
tour-version-not-whole = Something is missing in this version: a name, a story or the place. Everybody sees the station, so it stays as it is.

# Why a picture cannot be used.
tour-refused-unknown = Klick does not know this kind of picture. Send a photo as JPEG.
tour-refused-heic = This picture is in the format HEIC. Set the camera to “Most Compatible”, or send it as JPEG.
tour-refused-damaged = The picture is damaged. Send it once more, or take another one.
tour-refused-too-large = The picture is too large. Send it smaller.
tour-refused-no-jail = This computer cannot open pictures safely. Tell whoever looks after the technology.
