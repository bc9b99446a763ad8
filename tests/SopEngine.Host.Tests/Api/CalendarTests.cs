using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Api;

/// <summary>The calendars as programs read them.</summary>
[Collection(SharedHost.Name)]
public sealed class CalendarTests(SopEngineHost host)
{
    [Fact]
    public async Task A_region_lists_its_calendars_with_hours_and_years()
    {
        var client = await host.SignInAsync("banten", "analis");

        var calendar = (await client.GetAsync("calendars")).Items().Single();

        calendar.Text("id").Should().Be("kantor");
        calendar.GetProperty("ordinary").GetBoolean().Should().BeTrue();
        calendar.List("yearsSet").Select(year => year.GetInt32()).Should().Equal(2025, 2026, 2027);
        calendar.List("week").Select(day => day.Text("day")).Should().Equal("monday", "tuesday", "wednesday", "thursday", "friday");
    }

    [Fact]
    public async Task A_year_shows_days_with_their_decrees_dated_hours_and_working_days()
    {
        var client = await host.SignInAsync("banten", "analis");

        var year = (await client.GetAsync("calendars/kantor?year=2026")).Json;

        year.GetProperty("isSet").GetBoolean().Should().BeTrue();
        year.List("days").Should().HaveCount(25);
        year.List("days")[0].GetProperty("decree").Text("number").Should().Contain("1497/2025");
        var period = year.List("periods").Single();
        period.List("week")[0].List("hours").Select(hours => hours.GetString()).Should().Equal("06:30-12:00", "12:30-14:00");
        year.List("months").Select(month => month.GetProperty("workingDays").GetInt32()).Should().Equal(20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21);
    }

    [Theory]
    [InlineData(2028)]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(20261)]
    public async Task A_year_without_a_decree_is_said_not_to_be_set(int number)
    {
        var client = await host.SignInAsync("banten", "analis");

        var year = (await client.GetAsync($"calendars/kantor?year={number}")).Json;

        year.GetProperty("isSet").GetBoolean().Should().BeFalse();
        year.List("months").Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_only_expected_is_marked()
    {
        var client = await host.SignInAsync("banten", "analis");

        (await client.GetAsync("calendars/kantor?year=2027")).Json.List("periods").Single().GetProperty("estimate").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public async Task The_ministry_reads_a_regions_calendar_and_a_region_only_its_own()
    {
        var ministry = await host.SignInAsync("nasional", "analis");
        var region = await host.SignInAsync("banten", "analis");

        var seen = await ministry.GetAsync("calendars/kantor?year=2026&region=jabar");

        seen.Json.List("periods").Single().List("week")[4].List("hours")[1].GetString().Should().Be("12:30-14:00");
        (await ministry.GetAsync("calendars?region=atlantis")).Should().BeRefused(404, "tenant-unknown");
        (await region.GetAsync("calendars?region=jabar")).Should().BeRefused(404, "tenant-unknown");
        (await region.GetAsync("calendars?region=banten")).Items().Should().ContainSingle();
    }
}
