using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NJsonSchema;
using SopEngine.Host.Tests.Support;

namespace SopEngine.Host.Tests.Mining;

/// <summary>A log in OCEL 2.0 has the standard's form, leads nowhere that is not there, and has as much as the facts.</summary>
public abstract class OcelContract(LoggedRegion region)
{
    private const string Period = "process-logs/ocel?dari=2026-11-20&sampai=2026-11-30";

    [Fact]
    public async Task It_has_the_form_of_the_standard()
    {
        var schema = await JsonSchema.FromJsonAsync(OcelSchema.Text);
        schema.Validate("""{"objectTypes":[],"eventTypes":[],"objects":[{"id":"a"}],"events":[]}""").Should().NotBeEmpty("the schema itself refuses what is not whole");

        schema.Validate(await TextAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Every_relationship_leads_to_an_object_and_every_id_is_one_things()
    {
        var log = JsonDocument.Parse(await TextAsync()).RootElement;
        var objects = log.List("objects").Select(one => one.Text("id")!).ToList();
        var events = log.List("events").Select(one => one.Text("id")!).ToList();

        objects.Should().OnlyHaveUniqueItems();
        events.Should().OnlyHaveUniqueItems();
        var led = log.List("events").Concat(log.List("objects")).SelectMany(one => one.List("relationships")).Select(to => to.Text("objectId")!).ToList();
        led.Should().NotBeEmpty().And.BeSubsetOf(objects);
        log.List("events").Should().OnlyContain(happened => happened.List("relationships").Any(to => to.Text("qualifier") == "ticket"));
        led.Select(id => id.Split(':')[0]).Distinct().Should().Contain(["ticket", "row", "sop", "clock"]);
    }

    [Fact]
    public async Task Types_are_declared_with_the_attributes_that_are_there()
    {
        var log = JsonDocument.Parse(await TextAsync()).RootElement;

        AttributesAreDeclared(log.List("objectTypes"), log.List("objects"));
        AttributesAreDeclared(log.List("eventTypes"), log.List("events"));
    }

    [Fact]
    public async Task It_has_as_much_as_the_facts()
    {
        var log = JsonDocument.Parse(await TextAsync()).RootElement;
        await using var db = region.Open(Helpdesk.Tenant);

        var objects = log.List("objects").CountBy(one => one.Text("type")!).ToDictionary();
        objects["ticket"].Should().Be(await db.TicketFacts.CountAsync());
        objects["clock"].Should().Be(await db.ClockFacts.CountAsync()).And.BePositive();
        objects["row"].Should().Be(await db.StepFacts.Select(row => new { row.Sop, row.Revision, row.Step }).Distinct().CountAsync());
        var moves = await db.StepFacts.CountAsync() + await db.StepFacts.CountAsync(row => row.EndedAt != null) + await db.PauseFacts.CountAsync() + await db.PauseFacts.CountAsync(row => row.To != null);
        var deviations = await db.DeviationFacts.CountAsync();
        deviations.Should().BePositive();
        log.List("events").Should().HaveCount(moves + deviations);
        log.List("events").Count(one => one.Text("type")!.StartsWith("deviation:", StringComparison.Ordinal)).Should().Be(deviations);
    }

    [Fact]
    public async Task Nobody_is_named_and_the_same_facts_give_the_same_log()
    {
        var text = await TextAsync();

        region.Names.Append(LoggedRegion.Canary).Append("Wulandari").Should().OnlyContain(name => !text.Contains(name, StringComparison.OrdinalIgnoreCase));
        (await TextAsync()).Should().Be(text);
    }

    private static void AttributesAreDeclared(IEnumerable<JsonElement> types, IEnumerable<JsonElement> ones)
    {
        var declared = types.ToDictionary(type => type.Text("name")!, type => type.List("attributes").ToDictionary(attribute => attribute.Text("name")!, attribute => attribute.Text("type")!));
        foreach (var one in ones)
        {
            var known = declared.Should().ContainKey(one.Text("type")!).WhoseValue;
            foreach (var attribute in one.List("attributes"))
            {
                var type = known.Should().ContainKey(attribute.Text("name")!).WhoseValue;
                var value = attribute.GetProperty("value");
                var fits = type switch
                {
                    "string" => value.ValueKind == JsonValueKind.String,
                    "integer" => value.TryGetInt64(out _),
                    "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                    "time" => value.TryGetDateTimeOffset(out _),
                    _ => false,
                };
                fits.Should().BeTrue("{0} of {1} is {2}", attribute.Text("name"), one.Text("id"), type);
            }
        }
    }

    private async Task<string> TextAsync()
    {
        var answer = (await (await region.AnalystAsync(Helpdesk.Tenant)).GetAsync(Period)).Should().HaveStatus(200);
        answer.ContentType.Should().Be("application/json");
        return answer.Body;
    }
}

public sealed class OcelOnSqliteTests(LoggedRegionOnSqlite region) : OcelContract(region), IClassFixture<LoggedRegionOnSqlite>;

public sealed class OcelOnPostgreSqlTests(LoggedRegionOnPostgreSql region) : OcelContract(region), IClassFixture<LoggedRegionOnPostgreSql>;
