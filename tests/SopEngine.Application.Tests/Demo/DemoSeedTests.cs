using SopEngine.Application.Demo;

namespace SopEngine.Application.Tests.Demo;

public sealed class DemoSeedTests
{
    private static readonly DemoRequest _request = new(Seed: 3, From: new DateOnly(2026, 10, 12), Until: new DateOnly(2026, 11, 1), Tickets: 210, Tenant: "banten");

    [Fact]
    public async Task The_same_seed_gives_the_same_tickets_and_another_gives_others()
    {
        var first = await StoryAsync(_request);
        var second = await StoryAsync(_request);
        var other = await StoryAsync(_request with { Seed = 4 });

        first.Should().NotBeEmpty();
        second.Should().Equal(first);
        other.Should().NotEqual(first);
    }

    [Fact]
    public async Task A_region_is_the_same_whether_others_are_made_or_not()
    {
        await using var house = await DemoHouse.OpenAsync();
        (await house.MakeAsync(_request with { Tenant = "batam", Tickets = 60 })).Refusals.Should().BeEmpty();
        await house.MakeAsync(_request);

        (await house.StoryAsync("banten")).Should().Equal(await StoryAsync(_request));
    }

    private static async Task<IReadOnlyList<string>> StoryAsync(DemoRequest request)
    {
        await using var house = await DemoHouse.OpenAsync();
        (await house.MakeAsync(request)).Refusals.Should().BeEmpty();
        return await house.StoryAsync("banten");
    }
}
