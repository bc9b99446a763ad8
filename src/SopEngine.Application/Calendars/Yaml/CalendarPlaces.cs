namespace SopEngine.Application.Calendars.Yaml;

/// <summary>
/// From the places of a book (by index, weekday by weekday) to those of the file it was read from, where elements are named otherwise, some could not be read, and several
/// weekdays share a line.
/// </summary>
internal sealed class CalendarPlaces
{
    private readonly Dictionary<string, string> _inFile = new(StringComparer.Ordinal);

    public void Add(string inBook, string inFile) => _inFile.TryAdd(inBook, inFile);

    /// <summary>The place in the file of the longest known beginning, with what is left of the place.</summary>
    public string InFile(string place)
    {
        for (var end = place.Length; end > 0; end = place.LastIndexOf('/', end - 1))
        {
            if (_inFile.TryGetValue(place[..end], out var known))
            {
                return known + place[end..];
            }
        }

        return place;
    }
}
