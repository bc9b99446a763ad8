using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using SopEngine.Application.Calendars;
using SopEngine.Application.Checks;
using SopEngine.Application.Tenants;
using SopEngine.Application.Tests.Files;
using SopEngine.Application.Tests.Sops.Yaml;
using SopEngine.Application.Tests.Tenants;
using SopEngine.Domain.Calendars;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>Calendars found in folders of regions.</summary>
public sealed class CalendarFolderTests : IDisposable
{
    private const string Nation = """
        language: sopengine/1
        decrees: [{ id: skb-2030, number: SKB 1/2029, setsYear: 2030 }]
        calendars: [{ id: kantor, name: Pagi, week: { monday-friday: [08:00-12:00] } }]
        """;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_a_national_calendar_has_the_one_that_ships()
    {
        Region("satu");

        Ordinary(Calendars(), Find("satu")).Book.SetYears.Should().Equal(2025, 2026, 2027);
    }

    [Fact]
    public void A_folder_with_a_national_calendar_has_that_one()
    {
        Region("satu");
        _folder.Write("nasional/calendar.yaml", Nation);

        var calendar = Ordinary(Calendars(), Find("satu"));

        calendar.Book.SetYears.Should().Equal(2030);
        calendar.OrdinaryDay.TotalHours.Should().Be(4);
    }

    [Fact]
    public void A_broken_national_calendar_refuses_the_ministry_and_changes_nothing_for_the_regions()
    {
        Region("satu");
        Region("nasional");
        _folder.Write("nasional/calendar.yaml", Nation.Replace("08:00-12:00", "12:00-08:00", StringComparison.Ordinal));

        Registry().Refused.Should().ContainSingle().Which.ToString().Should().Contain("nasional").And.Contain("calendar.yaml").And.Contain("hours-outside-day");
        Ordinary(Calendars(), Find("satu")).OrdinaryDay.TotalMinutes.Should().Be(450);
    }

    [Fact]
    public void A_region_whose_calendar_is_broken_is_refused_by_name_and_the_others_are_served()
    {
        Region("satu");
        Region("dua");
        _folder.Write("dua/calendar.yaml", "language: sopengine/1\ndays: [{ date: 2026-02-30, kind: local, name: X }]");

        Registry().Refused.Should().ContainSingle().Which.ToString().Should().Contain("dua").And.Contain("bad-date");
        Registry().All.Should().ContainSingle().Which.Id.Value.Should().Be("satu");
    }

    [Fact]
    public void Hundreds_of_regions_that_say_the_same_share_one_layout()
    {
        var calendars = Calendars();
        var regions = Enumerable.Range(0, 552).Select(number => new TenantProfile { Id = new TenantId($"daerah-{number}"), Name = "Daerah" }).ToList();
        var other = CalendarSamples.Read().Book!;
        var same = CalendarSamples.Read().Book!;

        regions.Select(region => Ordinary(calendars, region)).Distinct().Should().ContainSingle();
        Ordinary(calendars, regions[0] with { Zone = "Asia/Jayapura" }).Should().NotBeSameAs(Ordinary(calendars, regions[0]));
        Ordinary(calendars, regions[0] with { Calendar = other }).Should().BeSameAs(Ordinary(calendars, regions[1] with { Calendar = same }));
        Ordinary(calendars, regions[0] with { Calendar = other }).Should().NotBeSameAs(Ordinary(calendars, regions[0]));
    }

    [Fact]
    public void Units_and_topics_name_calendars_that_are_there()
    {
        var tenant = TenantSamples.Tenant.Replace("kind: opd }", "kind: opd, calendar: siaga }", StringComparison.Ordinal);
        var catalogue = TenantSamples.Catalogue.Replace("sample: true }", "sample: true, calendar: kantro }", StringComparison.Ordinal);
        _folder.Write("contoh/tenant.yaml", tenant);
        _folder.Write("contoh/catalogue.yaml", catalogue);
        TenantFiles.ReadAll(_folder.Path).Single().Problems.Spots().Should().Equal("12:60 no-such-calendar", "3:142 no-such-calendar");

        _folder.Write("contoh/calendar.yaml", CalendarSamples.Region);
        _folder.Write("contoh/catalogue.yaml", catalogue.Replace("kantro", "enam-hari", StringComparison.Ordinal));
        var reading = TenantFiles.ReadAll(_folder.Path).Single();

        reading.IsClean.Should().BeTrue();
        reading.Profile!.CalendarOfUnit("bid-ti").Should().Be("siaga", "the unit above it has that one");
        reading.Profile.Topics[0].Calendar.Should().Be("enam-hari");
    }

    [Fact]
    public void Checking_a_calendar_by_its_own_path_checks_its_region()
    {
        Region("satu");
        var path = _folder.Write("satu/calendar.yaml", "language: sopengine/1\nlibur: []");
        var misnamed = _folder.Write("lepas/kalender.yaml", "language: sopengine/1\ndays: []");

        CheckFiles.Run([path]).Problems.Spots().Should().Equal("2:1 unknown-key");
        CheckFiles.Run([misnamed]).Problems.Spots().Should().Equal("1:1 file-ignored");
    }

    private void Region(string id) => _folder.Write($"{id}/tenant.yaml", $"language: sopengine/1\ntenant: {id}\nname: {id}\nzone: Asia/Jakarta");

    private IOptions<TenantOptions> Options() => Microsoft.Extensions.Options.Options.Create(new TenantOptions { Path = _folder.Path });

    private TenantRegistry Registry() => new(Options(), NullLogger<TenantRegistry>.Instance);

    private TenantProfile Find(string id) => Registry().Find(id)!;

    private CalendarCompiler Calendars() => new(new NationalCalendar(Options()));

    private static WorkingCalendar Ordinary(CalendarCompiler compiler, TenantProfile tenant) => compiler.Compile(tenant, compiler.FromFiles(tenant), 1)[0];
}
