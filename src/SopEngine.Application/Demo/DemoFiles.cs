namespace SopEngine.Application.Demo;

/// <summary>The smallest files that programs can open: a picture of one dot and a document of one empty page.</summary>
internal static class DemoFiles
{
    /// <summary>PNG, one grey dot.</summary>
    public static byte[] Picture { get; } = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    /// <summary>PDF, one empty page of A4.</summary>
    public static byte[] Page { get; } = Document();

    private static byte[] Document()
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        ];
        var text = "%PDF-1.4\n";
        var places = new List<int>();
        foreach (var (index, content) in objects.Index())
        {
            places.Add(text.Length);
            text += FormattableString.Invariant($"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var entries = string.Concat(places.Select(place => FormattableString.Invariant($"{place:D10} 00000 n \n")));
        var table = FormattableString.Invariant($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n{entries}trailer\n<< /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{text.Length}\n%%EOF\n");
        return System.Text.Encoding.ASCII.GetBytes(text + table);
    }
}
