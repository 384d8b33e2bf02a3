/** The pages of the documentation, compared with the code that they show and with the files that they link to. */
package com.example.docs;
