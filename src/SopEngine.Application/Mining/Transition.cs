namespace SopEngine.Application.Mining;

/// <summary>The moves of the standard lifecycle (XES lifecycle extension) that visits make. Written as that extension writes them.</summary>
internal enum Transition
{
    /// <summary>It can be acted on.</summary>
    Start,

    Suspend,

    Resume,

    Complete,

    /// <summary>It ended without an answer: taken away.</summary>
    Abort,
}
