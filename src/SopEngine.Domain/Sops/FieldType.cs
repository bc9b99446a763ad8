namespace SopEngine.Domain.Sops;

/// <summary>The kinds of answer a form can ask for. The names are the HTTP contract's, in camel case.</summary>
public enum FieldType
{
    Text,
    LongText,
    Number,

    /// <summary>A day, written 2026-11-23.</summary>
    Date,
    Choice,

    /// <summary>Several of the options.</summary>
    Many,

    /// <summary>Things to be done or brought, each ticked; required means every one of them.</summary>
    Checklist,
    YesNo,
    Phone,
    Email,

    /// <summary>Civil-servant number, 18 digits.</summary>
    Nip,

    /// <summary>A unit of the region, by id, or by name where no list is given.</summary>
    Unit,

    /// <summary>A person of the region, by user name.</summary>
    Person,

    /// <summary>Ids of uploaded files.</summary>
    Files,

    /// <summary>True: agreed to as signed in.</summary>
    Signature,
}
