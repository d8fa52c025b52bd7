# The words of the interface: en. Keys are the same in every language; a missing one is said in German.




