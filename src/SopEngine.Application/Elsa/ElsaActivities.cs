using System.Text.Json.Nodes;
using SopEngine.Application.Bpmn.Drawing;
using SopEngine.Application.Bpmn.Layout;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Elsa;

/// <summary>The activities of a workflow and what connects them. A row is a task that the host of Elsa is asked to run; its answer comes back in a variable, which a switch then reads.</summary>
internal sealed class ElsaActivities(SopRevision revision, BpmnDrawing drawing)
{
    public const string Root = "Flowchart1", Answer = "jawaban";

    private readonly ILookup<string, DrawnFlow> _outgoing = drawing.Flows.ToLookup(flow => flow.From);
    private readonly ILookup<string, DrawnFlow> _incoming = drawing.Flows.ToLookup(flow => flow.To);

    /// <summary>Look-ups at any time are no part of the flow, and Elsa has none beside it.</summary>
    public IEnumerable<JsonNode> All(DiagramLayout layout) => drawing.Nodes.Where(node => node.Kind != NodeKind.AnyTime).Select(node => Activity(node, layout.Nodes[node.Id].Box));

    public IEnumerable<JsonNode> Connections() => drawing.Flows.Select(flow => new JsonObject
    {
        ["source"] = new JsonObject { ["activity"] = flow.From, ["port"] = PortOf(flow) },
        ["target"] = new JsonObject { ["activity"] = flow.To, ["port"] = "In" },
    });

    private JsonObject Activity(DrawnNode node, Box box)
    {
        var (type, inputs) = Kind(node);
        var activity = new JsonObject
        {
            ["id"] = node.Id,
            ["nodeId"] = $"{Root}:{node.Id}",
            ["name"] = node.Name,
            ["type"] = type,
            ["version"] = 1,
            ["customProperties"] = new JsonObject { ["canStartWorkflow"] = node.Kind == NodeKind.Start, ["runAsynchronously"] = false },
            ["metadata"] = new JsonObject
            {
                ["displayText"] = node.Name,
                ["designer"] = new JsonObject
                {
                    ["position"] = new JsonObject { ["x"] = box.X, ["y"] = box.Y },
                    ["size"] = new JsonObject { ["width"] = box.Width, ["height"] = box.Height },
                },
            },
        };
        foreach (var (name, input) in inputs)
        {
            activity[name] = input;
        }

        return activity;
    }

    private (string Type, (string Name, JsonNode Input)[] Inputs) Kind(DrawnNode node) => node.Kind switch
    {
        NodeKind.Start => ("Elsa.Start", []),
        NodeKind.End => ("Elsa.Finish", []),
        NodeKind.Call => ("Elsa.DispatchWorkflow", [("workflowDefinitionId", Literal("String", node.Called)), ("waitForCompletion", Literal("Boolean", true))]),
        NodeKind.Exclusive when _outgoing[node.Id].Skip(1).Any() => ("Elsa.FlowSwitch", [("cases", new JsonArray([.. _outgoing[node.Id].Select(Case)]))]),
        NodeKind.Exclusive => ("Elsa.FlowJoin", [("mode", Literal(JoinMode, "WaitAny"))]),
        NodeKind.Parallel when _incoming[node.Id].Skip(1).Any() => ("Elsa.FlowJoin", [("mode", Literal(JoinMode, "WaitAll"))]),
        NodeKind.Parallel => ("Elsa.FlowFork", [("branches", new JsonObject { ["typeName"] = "String[]", ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = Branches(node) } })]),
        NodeKind.Task or NodeKind.Service or NodeKind.AnyTime => ("Elsa.RunTask", [("taskName", Literal("String", revision.Steps[node.Row!.Value].Id)), ("result", Result())]),
    };

    private const string JoinMode = "Elsa.Workflows.Activities.Flowchart.Models.FlowJoinMode, Elsa.Workflows.Core";

    private string Branches(DrawnNode node) => new JsonArray([.. _outgoing[node.Id].Select(flow => JsonValue.Create(PortOf(flow)))]).ToJsonString();

    private JsonObject Case(DrawnFlow flow) => new()
    {
        ["label"] = PortOf(flow),
        ["condition"] = new JsonObject { ["type"] = "JavaScript", ["value"] = $"getVariable('{Answer}') === {JsonValue.Create(flow.Outcome ?? "")!.ToJsonString()}" },
    };

    /// <summary>A way out has a name where there are several: the answer's words, or its id where two have the same words.</summary>
    private string PortOf(DrawnFlow flow)
    {
        var ways = _outgoing[flow.From].ToList();
        return ways.Count == 1 ? "Done" : flow.Name.Length > 0 && ways.Count(way => way.Name == flow.Name) == 1 ? flow.Name : flow.Outcome ?? flow.Id;
    }

    private static JsonObject Result() => new() { ["typeName"] = "String", ["memoryReference"] = new JsonObject { ["id"] = Answer } };

    private static JsonObject Literal(string type, JsonNode value) => new() { ["typeName"] = type, ["expression"] = new JsonObject { ["type"] = "Literal", ["value"] = value } };
}
