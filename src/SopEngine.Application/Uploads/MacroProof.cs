using System.Text;

namespace SopEngine.Application.Uploads;

/// <summary>
/// Looks at the bytes of an old Office document as they come, for the name that its macros are kept under ([MS-OVBA] 2.2.1): the directory of such a file holds it in UTF-16.
/// </summary>
internal sealed class MacroProof
{
    private static readonly byte[] _name = Encoding.Unicode.GetBytes("_VBA_PROJECT");

    private byte[] _end = [];

    /// <summary>True when macros were seen.</summary>
    public bool Found { get; private set; }

    public void Look(ReadOnlySpan<byte> bytes)
    {
        if (Found)
        {
            return;
        }

        // the name may lie across two pieces
        byte[] seam = [.. _end, .. bytes[..Math.Min(bytes.Length, _name.Length)]];
        Found = seam.AsSpan().IndexOf(_name) >= 0 || bytes.IndexOf(_name) >= 0;
        byte[] last = [.. _end, .. bytes[^Math.Min(bytes.Length, _name.Length)..]];
        _end = last[^Math.Min(last.Length, _name.Length - 1)..];
    }
}
