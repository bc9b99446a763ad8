using SopEngine.Application.Files;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Calendars.Yaml;

/// <summary>The nation's calendars: of a folder of regions where it has its own, else those that ship with the program.</summary>
public static class NationalBook
{
    /// <summary>The folder of the ministry, which keeps the nation's calendar.</summary>
    public const string Folder = "nasional";

    private const string Resource = "calendars/nasional.yaml";

    private static readonly Lazy<CalendarBook> _shipped = new(ReadShipped);

    /// <summary>As the program was built with (<c>tenants/nasional/calendar.yaml</c>).</summary>
    public static CalendarBook Shipped => _shipped.Value;

    /// <summary>
    /// Of <c>nasional/calendar.yaml</c> in a folder of regions. Without that file, or where it has errors, those that ship: a broken file refuses the ministry by name and
    /// must not change the due times of all regions.
    /// </summary>
    public static CalendarBook In(string root)
    {
        var path = Path.Combine(root, Folder, CalendarYamlReader.FileName);
        return FolderListing.Content(path, []) is { } bytes && CalendarYamlReader.Read(bytes, path, CalendarBook.Empty) is { IsClean: true, Book: { } book } ? book : Shipped;
    }

    private static CalendarBook ReadShipped()
    {
        using var stream = typeof(NationalBook).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var reading = CalendarYamlReader.Read(bytes.ToArray(), Resource, CalendarBook.Empty);
        return reading is { IsClean: true, Book: { } book } ? book : throw new InvalidOperationException($"{Resource} has errors: {string.Join(" | ", reading.Problems.Select(ProblemLine.Of))}");
    }
}
