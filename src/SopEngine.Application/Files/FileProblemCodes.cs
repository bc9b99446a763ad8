namespace SopEngine.Application.Files;

/// <summary>The codes of what can be wrong with a file before what it says is judged.</summary>
public static class FileProblemCodes
{
    /// <summary>The file cannot be opened.</summary>
    public const string Unreadable = "file-unreadable";

    /// <summary>The bytes are not UTF-8.</summary>
    public const string Encoding = "bad-encoding";

    /// <summary>A text holds a control character or half of one.</summary>
    public const string Character = "bad-character";

    /// <summary>More than <see cref="FileText.MostBytes"/>.</summary>
    public const string TooLarge = "file-too-large";

    /// <summary>Too many values, aliases counted as often as they are used.</summary>
    public const string TooManyValues = "too-many-values";

    /// <summary>Nested too deeply.</summary>
    public const string TooDeep = "too-deep";

    public const string Empty = "file-empty";

    /// <summary>Not YAML.</summary>
    public const string Syntax = "yaml-syntax";

    /// <summary>A second document after <c>---</c>.</summary>
    public const string SecondDocument = "second-document";

    /// <summary>An alias without an anchor before it, or inside its own anchor.</summary>
    public const string UnknownAlias = "unknown-alias";

    /// <summary>A type tag such as <c>!!int</c>.</summary>
    public const string Tag = "unexpected-tag";

    public const string DuplicateKey = "duplicate-key";

    public const string UnknownKey = "unknown-key";

    public const string MissingKey = "missing-key";

    /// <summary>Two keys of which only one may stand, such as <c>role</c> and <c>roles</c>.</summary>
    public const string BothKeys = "both-keys";

    /// <summary>A list where a text is asked, and the like.</summary>
    public const string WrongKind = "wrong-kind";

    /// <summary>A word that is none of the choices.</summary>
    public const string UnknownChoice = "unknown-choice";

    /// <summary>Not a whole number, or outside its bounds.</summary>
    public const string Number = "bad-number";

    /// <summary>Not an id.</summary>
    public const string Id = "bad-id";

    /// <summary>Written in a version of the language that is not known.</summary>
    public const string Language = "unknown-language";

    /// <summary>A value that is readable but not of the form asked, such as a zone that no clock knows.</summary>
    public const string Value = "bad-value";

    /// <summary>Not a date, or one that no calendar has.</summary>
    public const string Date = "bad-date";

    /// <summary>A name that an earlier element of the list has.</summary>
    public const string DuplicateName = "duplicate-name";

    /// <summary>A unit that the region does not list.</summary>
    public const string UnknownUnit = "no-such-unit";

    /// <summary>A role that the region does not list.</summary>
    public const string UnknownRole = "no-such-role";

    /// <summary>A calendar that neither the region nor the nation has.</summary>
    public const string UnknownCalendar = "no-such-calendar";

    /// <summary>A unit that is above itself.</summary>
    public const string UnitCircle = "unit-circle";

    /// <summary>A region's id that is an address of the service itself.</summary>
    public const string ReservedName = "reserved-tenant";

    /// <summary>A region's id is not the name of its folder.</summary>
    public const string FolderName = "folder-name";

    /// <summary>A host name that another region has.</summary>
    public const string HostTaken = "host-taken";

    /// <summary>A region that is named and not there.</summary>
    public const string UnknownRegion = "no-such-region";

    /// <summary>A folder of definitions that belongs to no region.</summary>
    public const string UnknownTenant = "unknown-tenant";

    /// <summary>Two files with the same SOP and revision.</summary>
    public const string DuplicateSop = "duplicate-sop";

    /// <summary>A template whose braces or blocks do not fit together.</summary>
    public const string TemplateSyntax = "template-syntax";

    /// <summary>A name in a template for which there is nothing to fill in.</summary>
    public const string TemplateName = "template-name";

    /// <summary>A function in a template that there is not, or that is given too little or too much.</summary>
    public const string TemplateFunction = "template-function";

    /// <summary>A template that is too long, or has too many places to be filled, or too many levels.</summary>
    public const string TemplateTooLarge = "template-too-large";

    /// <summary>A message without the line that says what it is about.</summary>
    public const string TemplateSubject = "template-subject";

    /// <summary>A paper with an element, a class or an attribute that papers do not have, or one that is not closed.</summary>
    public const string PaperMarkup = "paper-markup";

    /// <summary>A file that lies among the others and will not be read.</summary>
    public const string FileIgnored = "file-ignored";
}
