using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Demo;

/// <summary>By which way somebody comes, and when that is typed in.</summary>
/// <param name="Channel">One of the SOP's; null for its first.</param>
/// <param name="ByOfficer">Whether an officer types it in for somebody without an account.</param>
/// <param name="ReceivedAt">When it came, UTC.</param>
/// <param name="FiledAt">When it is filed, UTC.</param>
internal sealed record DemoIntake(string? Channel, bool ByOfficer, DateTime ReceivedAt, DateTime FiledAt)
{
    private const string Web = "web";
    private const double ByWeb = 0.6;
    private const double ForSomebody = 0.05;

    // these need somebody at the other end, or a postman
    private static readonly string[] _officeHours = ["telepon", "surat", "helpdesk", "loket", "langsung"];

    public static DemoIntake Of(Chance chance, IReadOnlyList<string> channels, WorkingCalendar calendar, DateTime at)
    {
        var open = calendar.IsWorkingMoment(at);
        var others = channels.Where(channel => channel != Web && (open || !_officeHours.Contains(channel))).ToList();
        var other = others.Count > 0 && (!channels.Contains(Web) || !chance.Happens(ByWeb)) ? chance.Of(others) : null;
        if (other is null && !(open && chance.Happens(ForSomebody)))
        {
            return new DemoIntake(channels.Contains(Web) ? Web : null, false, at, at);
        }

        // what comes at night is read in the morning
        var typed = DemoPace.Later(calendar, at, chance.Between(TimeSpan.FromMinutes(3), TimeSpan.FromMinutes(25)));
        return new DemoIntake(other ?? (channels.Contains(Web) ? Web : null), true, at, typed ?? at);
    }
}
