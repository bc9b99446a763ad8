using SopEngine.Application.Calendars;
using SopEngine.Application.Calendars.Views;
using SopEngine.Application.Calls;
using SopEngine.Host.Identity;

namespace SopEngine.Host.Api;

/// <summary>What due times are counted on. The ministry names another region with <c>region</c>.</summary>
public static class CalendarEndpoints
{
    public static void MapCalendars(this IEndpointRouteBuilder region)
    {
        var calendars = region.MapGroup("/calendars").WithTags("Calendars");
        calendars.MapGet("/", (HttpContext http, string? region, CalendarQueries queries) => Answers.Of(queries.List(http.Caller(), Query.Text(region))))
            .WithSummary("The region's calendars, the ordinary one first.").Produces<Page<CalendarSummaryView>>();
        calendars.MapGet("/{id}", async (HttpContext http, string id, int? year, string? region, CalendarQueries queries, CancellationToken stop) =>
                Answers.Of(await queries.GetAsync(http.Caller(), Query.Text(region), id, year, stop)))
            .WithSummary("One year of a calendar: hours, days off with their decrees, dated hours, working days per month.").Produces<CalendarYearView>();
    }
}
