namespace SopEngine.Host.Pages.Parts;

/// <summary>The names that the questions of an SOP have on a page, apart from those of the page itself.</summary>
public static class FieldNames
{
    private const string Prefix = "f.";

    /// <summary>Under which its answer is sent.</summary>
    public static string Input(string field) => Prefix + field;

    /// <summary>The id of its control, which a list of errors leads to.</summary>
    public static string Id(string field) => "f-" + field.Replace('.', '-').Replace('/', '-');

    public static string HintId(string field) => Id(field) + "-petunjuk";

    public static string ErrorId(string field) => Id(field) + "-galat";
}
