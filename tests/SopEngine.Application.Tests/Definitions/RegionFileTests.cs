using SopEngine.Domain.Sops;
using static SopEngine.Application.Tests.Definitions.RegionFile;

namespace SopEngine.Application.Tests.Definitions;

/// <summary>The regions' files against the SOPs they run.</summary>
public sealed class RegionFileTests
{
    private static readonly string[] _all = [.. Definition.Names, "nasional"];

    [Theory]
    [InlineData("batam", "")]
    [InlineData("banten", "")]
    [InlineData("banyuwangi", "")]
    [InlineData("trenggalek", "")]
    [InlineData("jabar", "kabid kasi")]
    public void The_people_are_one_per_lane_in_order_then_other_recipients_then_admin_and_analyst(string tenant, string recipients)
    {
        var lanes = Definition.Of(tenant).Lanes.Select(lane => lane.Id);

        RegionFile.People(tenant).Select(person => Text(person, "userName"))
            .Should().Equal([.. lanes, .. recipients.Split(' ', StringSplitOptions.RemoveEmptyEntries), "admin", "analis"]);
    }

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Whoever_stands_for_a_lane_may_act_in_it(string tenant)
    {
        var lanes = Definition.Of(tenant).Lanes;

        var held = RegionFile.People(tenant).Take(lanes.Count).Select(Roles);

        held.Zip(lanes).Should().OnlyContain(pair => pair.Second.Requester ? !pair.First.Any() : pair.First.SequenceEqual(pair.Second.Roles));
    }

    [Fact]
    public void The_ministry_has_an_admin_a_director_and_an_analyst_and_runs_no_SOP()
    {
        RegionFile.People("nasional").SelectMany(Roles).Should().Equal("admin", "direktur", "analis");
        Text(Of("nasional"), "kind").Should().Be("ministry");
        Directory.Exists(Checkout.PathOf("workflow-definitions", "nasional")).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Definition.Tenants), MemberType = typeof(Definition))]
    public void Each_role_that_the_SOP_names_is_known_and_held(string tenant)
    {
        var sop = Definition.Of(tenant);
        var recipients = sop.Steps.SelectMany(step => step.Notify).SelectMany(message => message.To)
            .Where(to => to.StartsWith("role:", StringComparison.Ordinal)).Select(to => to["role:".Length..]);
        var named = sop.Lanes.SelectMany(lane => lane.Roles).Concat(recipients).Distinct().ToList();

        named.Should().BeSubsetOf(Ids(tenant, "roles"));
        named.Should().BeSubsetOf(RegionFile.People(tenant).SelectMany(Roles));
    }

    [Fact]
    public void Each_unit_that_is_named_exists()
    {
        foreach (var tenant in _all)
        {
            var known = List(Of(tenant), "units").Select(unit => Text(unit, "id")).ToList();

            known.Should().OnlyHaveUniqueItems();
            NamedUnits(tenant).Should().BeSubsetOf(known, "units of {0}", tenant);
        }
    }

    [Theory]
    [InlineData("batam", "30 menit, 30 menit, 1 jam, 1 jam, 3 jam, 1 minggu, 1 hari, 1 hari", "")]
    [InlineData("jabar", "", "pendek, pendek, sedang, panjang")]
    public void The_catalogue_serves_the_SOP_that_asks_for_topics(string tenant, string times, string classes)
    {
        var sop = Definition.Of(tenant);
        var topics = Topics(tenant);

        sop.Intake.Topics.Should().BeTrue();
        topics.Should().OnlyContain(topic => Text(topic, "sop") == sop.Sop && Text(topic, "unit").Length > 0);
        string.Join(", ", topics.Select(topic => Text(topic, "time")).Where(time => time.Length > 0)).Should().Be(times);
        string.Join(", ", topics.Select(topic => Text(topic, "class")).Where(name => name.Length > 0)).Should().Be(classes);
        topics.Select(topic => Text(topic, "class")).Where(name => name.Length > 0).Should().BeSubsetOf(sop.Classes.Select(known => known.Id));
    }

    [Fact]
    public void Borrowed_targets_are_marked_as_samples()
    {
        Topics("batam").Should().OnlyContain(topic => topic["sample"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("hosts")]
    [InlineData("accent")]
    [InlineData("numbers")]
    [InlineData("name")]
    public void No_two_regions_share_what_tells_them_apart(string key)
    {
        _all.Select(tenant => Of(tenant)[key]!.ToJsonString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Nothing_outside_an_SOP_is_on_at_first()
    {
        _all.Should().OnlyContain(tenant => Of(tenant)["extensions"]!.AsObject().Count == 0);
    }

    private static IEnumerable<string> NamedUnits(string tenant)
    {
        var rules = tenant == "nasional" ? [] : Definition.Of(tenant).Lanes.Select(lane => lane.Unit).OfType<UnitRule>();
        IEnumerable<string> named =
        [
            .. List(Of(tenant), "units").Select(unit => Text(unit, "parent")),
            .. RegionFile.People(tenant).Select(person => Text(person, "unit")),
            .. Topics(tenant).Select(topic => Text(topic, "unit")),
            .. rules.SelectMany(rule => rule.Map.Values),
        ];
        return named.Where(unit => unit.Length > 0);
    }
}
