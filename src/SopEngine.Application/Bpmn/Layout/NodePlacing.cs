using SopEngine.Application.Bpmn.Drawing;

namespace SopEngine.Application.Bpmn.Layout;

/// <summary>How large nodes are drawn, and what stands below them.</summary>
internal static class NodePlacing
{
    public const int TaskWidth = 200, Event = 36, Gateway = 50, Inset = 24, Gap = 10;

    private const int LeastTask = 80, LabelledWidth = 100, IconRoom = 36;

    public static (int Width, int Height) SizeOf(DrawnNode node) => node.Kind switch
    {
        NodeKind.Start or NodeKind.End => (Event, Event),
        NodeKind.Exclusive or NodeKind.Parallel => (Gateway, Gateway),
        NodeKind.AnyTime => (TaskWidth + (2 * Event) + (4 * Inset), TaskHeight(node) + (2 * Inset)),
        NodeKind.Task or NodeKind.Service or NodeKind.Call => (TaskWidth, TaskHeight(node)),
    };

    /// <summary>The node with what stands below it, side by side with its neighbours.</summary>
    public static int WidthOf(DrawnNode node) => HasLabel(node) ? LabelledWidth : SizeOf(node).Width;

    /// <summary>How far the node and what stands below it reach down from its middle.</summary>
    public static int Below(DrawnNode node)
    {
        var half = (SizeOf(node).Height + 1) / 2;
        return half + (HasLabel(node) ? 4 + TextSize.LabelHeight(node.Name) : node.Time.Length > 0 ? Gap + NoteHeight(node) : 0);
    }

    public static LaidNode Of(DrawnNode node, int middleX, int middleY)
    {
        var (width, height) = SizeOf(node);
        var box = new Box(middleX - (width / 2), middleY - (height / 2), width, height);
        var label = HasLabel(node) ? TextSize.Label(node.Name, middleX, box.Bottom + 4) : null;
        return new LaidNode(box, label, node.Time.Length > 0 ? new Box(middleX - (TaskWidth / 2), box.Bottom + Gap, TaskWidth, NoteHeight(node)) : null);
    }

    /// <summary>The task of a look-up within the box around it.</summary>
    public static Box Inside(Box box) => new(box.X + (2 * Inset) + Event, box.Y + Inset, TaskWidth, box.Height - (2 * Inset));

    public static int TaskHeight(DrawnNode node) => Math.Max(LeastTask, (TextSize.BoxHeight(node.Name, TaskWidth) / 2 * 2) + IconRoom);

    private static bool HasLabel(DrawnNode node) => node.Name.Length > 0 && node.Kind is NodeKind.Start or NodeKind.End or NodeKind.Exclusive or NodeKind.Parallel;

    private static int NoteHeight(DrawnNode node) => TextSize.BoxHeight(RowNote.Of(node.Time), TaskWidth);
}
