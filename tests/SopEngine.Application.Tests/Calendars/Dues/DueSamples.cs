using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calendars;
using SopEngine.Application.Calendars.Dues;
using SopEngine.Application.Tenants;

namespace SopEngine.Application.Tests.Calendars.Dues;

/// <summary>The regions that ship, ready to be asked.</summary>
internal static class DueSamples
{
    public static DueTable Table { get; } = TableOf(RepositoryFiles.Tenants);

    public static DueTable TableOf(string folder)
    {
        var options = Options.Create(new TenantOptions { Path = folder });
        return new DueTable(new DueRegions(new TenantRegistry(options, NullLogger<TenantRegistry>.Instance), new CalendarCompiler(new NationalCalendar(options))));
    }

    public static string Ask(string start, string time, string reading = "", string tenant = "batam") => DueLine.Of(Table.Answer(tenant, start, time, reading));
}
