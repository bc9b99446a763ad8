using System.Text.Json;
using SopEngine.Application.Elsa;
using SopEngine.Application.Tests.Bpmn;

namespace SopEngine.Application.Tests.Elsa;

/// <summary>The file has what Elsa 3 asks of one, and everything in it leads somewhere.</summary>
public sealed class ElsaWriterTests
{
    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void A_workflow_has_what_Elsa_asks_for(string name)
    {
        var revision = SoundDefinitions.Of(name);
        var workflow = Read(name);

        workflow.GetProperty("definitionId").GetString().Should().Be(revision.Sop);
        workflow.GetProperty("version").GetInt32().Should().Be(revision.Revision);
        workflow.GetProperty("isPublished").GetBoolean().Should().BeFalse();
        workflow.GetProperty("description").GetString().Should().Contain("tidak terbawa");
        foreach (var list in new[] { "variables", "inputs", "outputs", "outcomes" })
        {
            workflow.GetProperty(list).ValueKind.Should().Be(JsonValueKind.Array);
        }

        workflow.GetProperty("root").GetProperty("type").GetString().Should().Be("Elsa.Flowchart");
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void Connections_begin_and_end_at_activities(string name)
    {
        var root = Read(name).GetProperty("root");
        var activities = root.GetProperty("activities").EnumerateArray().ToList();
        var ids = activities.Select(activity => activity.GetProperty("id").GetString()!).ToList();

        ids.Should().OnlyHaveUniqueItems();
        activities.Should().AllSatisfy(activity => activity.GetProperty("nodeId").GetString().Should().Be($"Flowchart1:{activity.GetProperty("id").GetString()}"));
        activities.Count(activity => activity.GetProperty("customProperties").GetProperty("canStartWorkflow").GetBoolean()).Should().Be(1);
        foreach (var connection in root.GetProperty("connections").EnumerateArray())
        {
            ids.Should().Contain(connection.GetProperty("source").GetProperty("activity").GetString()).And.Contain(connection.GetProperty("target").GetProperty("activity").GetString());
        }
    }

    [Theory]
    [MemberData(nameof(SoundDefinitions.Names), MemberType = typeof(SoundDefinitions))]
    public void Every_way_of_a_switch_is_connected_by_its_name(string name)
    {
        var root = Read(name).GetProperty("root");
        var connections = root.GetProperty("connections").EnumerateArray().Select(connection => connection.GetProperty("source")).ToLookup(source => source.GetProperty("activity").GetString(), source => source.GetProperty("port").GetString());

        foreach (var choice in root.GetProperty("activities").EnumerateArray().Where(activity => activity.GetProperty("type").GetString() == "Elsa.FlowSwitch"))
        {
            connections[choice.GetProperty("id").GetString()].Should().OnlyHaveUniqueItems().And.BeEquivalentTo(choice.GetProperty("cases").EnumerateArray().Select(each => each.GetProperty("label").GetString()));
        }
    }

    private static JsonElement Read(string name) => JsonSerializer.Deserialize<JsonElement>(ElsaWriter.Write(SoundDefinitions.Of(name)));
}
