using System.Globalization;
using SopEngine.Application.Accounts;
using SopEngine.Application.Calendars;
using SopEngine.Application.Times;
using SopEngine.Domain.Tickets;
using SopEngine.Host.Identity;
using SopEngine.Host.Pages.Frame;

namespace SopEngine.Host.Pages.Calendars;

/// <summary>A region's calendar for everybody who is signed in to it.</summary>
public sealed class CalendarPages(TenantCalendars calendars, CalendarHistory history, PeopleDirectory people, NationalVersions nation, TenantTime time, PageWriter pages)
{
    public const string Address = "kalender";

    private const int FirstYear = 2000, LastYear = 2100;

    public static void Map(IEndpointRouteBuilder region)
    {
        region.MapGet($"/{Address}", (HttpContext http, CalendarPages calendar, string? tahun, string? kalender, string? versi, string? diterapkan) =>
            calendar.ShowAsync(http, Number(tahun), kalender, Number(versi), Number(diterapkan)));
    }

    private async Task<IResult> ShowAsync(HttpContext http, int? year, string? asked, int? moves, int? applied)
    {
        var (caller, stop) = (http.Caller(), http.RequestAborted);
        var set = calendars.Of(caller.Tenant);
        if (asked is not null && set.Current.All(calendar => calendar.Office.Id != asked))
        {
            return await pages.RefuseAsync(http, new CalendarProblems.CalendarUnknown(asked.Length > 100 ? asked[..100] : asked));
        }

        var today = caller.Tenant.DayOf(await time.NowAsync(caller.Tenant, stop));
        var names = await people.AllAsync(caller.Tenant, stop);
        var versions = await history.AllAsync(caller.Tenant, stop);
        return await pages.ShowAsync<CalendarPage, CalendarModel>(http, new CalendarModel
        {
            Calendar = set.Find(asked),
            All = set.Current,
            Year = year is >= FirstYear and <= LastYear ? year.Value : today.Year,
            Today = today,
            Number = calendars.NumberOf(caller.Tenant),
            Versions = versions,
            NameOf = name => nation.IsBy(name) ? nation.Ministry!.Name
                : name == Actor.System.UserName ? "Sistem, dari berkas kalender"
                : names.TryGetValue(name, out var person) ? person.Name : name,
            MayEdit = CalendarRights.Refuse(caller) is null,
            Applied = versions.FirstOrDefault(version => !version.IsOpen && version.Number == applied),
            MovesOf = moves,
            Moves = moves is { } number ? await history.MovesAsync(caller, number, stop) : null,
        });
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
