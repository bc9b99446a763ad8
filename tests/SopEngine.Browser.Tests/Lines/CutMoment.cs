namespace SopEngine.Browser.Tests.Lines;

/// <summary>When a line is cut: before anything of a request has gone out, in the middle of it, or after the host has done it and before its answer is there.</summary>
internal enum CutMoment
{
    BeforeRequest,
    WithinRequest,
    BeforeAnswer,
}
