using SopEngine.Application.Accounts;
using SopEngine.Application.Alarms;
using SopEngine.Application.Calendars;
using SopEngine.Application.Ratings;
using SopEngine.Application.Sops;
using SopEngine.Application.Tickets;
using SopEngine.Application.Uploads;
using SopEngine.Persistence;

namespace SopEngine.Application.Demo;

/// <summary>The product's own use cases, which all that happens in a demo goes through.</summary>
public sealed class DemoParts(
    SopDatabase database, SopRegistry sops, TenantCalendars calendars, PeopleDirectory people, TicketContexts contexts, TicketFiler filer, TicketCommandRunner runner,
    UploadFile uploads, RateTicket ratings, DueAlarms due, RunDueAlarms alarms, DemoTime time)
{
    internal SopDatabase Database => database;

    internal SopRegistry Sops => sops;

    internal TenantCalendars Calendars => calendars;

    internal PeopleDirectory People => people;

    internal TicketContexts Contexts => contexts;

    internal TicketFiler Filer => filer;

    internal TicketCommandRunner Runner => runner;

    internal UploadFile Uploads => uploads;

    internal RateTicket Ratings => ratings;

    internal DueAlarms Due => due;

    internal RunDueAlarms Alarms => alarms;

    internal DemoTime Time => time;
}
