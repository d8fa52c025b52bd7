# The words of the room "drafts": en. Keys are the same in every language.

draft-keep = Save draft
draft-discard = Throw draft away
draft-from = This is your draft from { $time }.
draft-kept = Draft saved at {"{time}"}.
draft-saving = Saving …
draft-offline = No internet. Your text stays on this device. Klick saves it as soon as it can.
draft-signed-out = You are signed out. Your text stays here. Sign in, then it is saved.
draft-too-long = The text is too long. It is not saved yet. Please make it shorter.
draft-gone = This form was already sent or thrown away in another window.
draft-gone-keep = Keep it as a draft anyway
draft-conflict = There are two drafts
draft-conflict-how = You wrote in two places. Choose what should stay. Nothing is lost until then.
draft-here = Here
draft-there = Elsewhere, {"{time}"}
draft-take-here = Take the one from here
draft-take-there = Take the other one
draft-take-both = Keep both
