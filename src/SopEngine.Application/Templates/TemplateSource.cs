namespace SopEngine.Application.Templates;

/// <summary>Whose text of a template is used.</summary>
public enum TemplateSource
{
    /// <summary>What an administrator of the region has saved on its page.</summary>
    Page,

    /// <summary>The region's own file.</summary>
    Region,

    /// <summary>The nation's file.</summary>
    Nation,

    /// <summary>The one inside the program.</summary>
    Program,
}
