namespace SopEngine.Persistence.Stamps;

/// <summary>How often what hosts keep in memory of a region has changed; 0 for never.</summary>
public readonly record struct Stamps(long People, long Calendars, long Sops, long Settings)
{
    internal static Stamps Of(IEnumerable<StampRow> rows)
    {
        var (people, calendars, sops, settings) = (0L, 0L, 0L, 0L);
        foreach (var row in rows)
        {
            switch (row.Subject)
            {
                case StampSubject.People:
                    people = row.Value;
                    break;
                case StampSubject.Calendars:
                    calendars = row.Value;
                    break;
                case StampSubject.Sops:
                    sops = row.Value;
                    break;
                case StampSubject.Settings:
                    settings = row.Value;
                    break;
            }
        }

        return new Stamps(people, calendars, sops, settings);
    }
}
