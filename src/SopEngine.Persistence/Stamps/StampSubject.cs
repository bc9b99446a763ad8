namespace SopEngine.Persistence.Stamps;

/// <summary>What hosts keep in memory of each region.</summary>
public static class StampSubject
{
    /// <summary>Accounts and the roles they hold.</summary>
    public const string People = "people";

    /// <summary>Versions of the calendar.</summary>
    public const string Calendars = "calendars";

    /// <summary>Published SOPs.</summary>
    public const string Sops = "sops";

    /// <summary>Settings that pages change.</summary>
    public const string Settings = "settings";
}
