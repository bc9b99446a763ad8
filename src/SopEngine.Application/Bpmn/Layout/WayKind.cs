namespace SopEngine.Application.Bpmn.Layout;

/// <summary>The kinds of way a flow can have.</summary>
internal enum WayKind
{
    Straight,
    Turn,
    Band,
}
