"""Reference tables with their source and date, and their look-up; nothing is read before it is asked for."""
